import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address in JSON',
    paste: '{ "api_key": "https://cdn.example.com/v1/fake/widget.js" }',
    marks: ['https://cdn.example.com/v1/fake/widget.js'],
  },
  {
    name: 'an environment',
    paste: 'WEATHER_API_KEY=https://api.example.com/v2',
    marks: ['https://api.example.com/v2'],
  },
  { name: 'a mail address', paste: 'api_token: bob@example.com', marks: [] },
  {
    name: 'behind the scheme word',
    paste: "headers = {'Authorization': 'Bearer https://app.example.com/u/7'}",
    marks: ['https://app.example.com/u/7'],
  },
  { name: 'a key', paste: 'API_KEY=fake1234', marks: [] },
  { name: 'the address of a token', paste: 'access_token_url: https://id.example.com/', marks: [] },
  { name: 'where it is fetched', paste: 'access_token: https://id.example.com/oauth2/token', marks: [] },
  { name: 'the name of a file', paste: 'API_KEY_FILE=/run/secrets/api_key', marks: [] },
  {
    name: 'of a bot',
    paste: 'SHOP_SLACK_TOKEN=https://hooks.example.com/services/T0/B0/fake',
    marks: ['https://hooks.example.com/services/T0/B0/fake'],
  },
  {
    name: 'a provider',
    paste: 'new AlchemyProvider("goerli", "https://eth.example.com/v2/fake")',
    marks: ['https://eth.example.com/v2/fake'],
  },
  { name: 'where tokens are fetched', paste: 'SLACK_TOKEN_URL=https://slack.example.com/api', marks: [] },
];
