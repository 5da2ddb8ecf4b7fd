import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a short key of TMDB',
    paste: 'curl https://api.themoviedb.org/3/movie/1 -H "Authorization: Bearer 0123456789abcdef0123456789abcdef"',
    marks: ['Bearer 0123456789abcdef0123456789abcdef'],
  },
  {
    name: 'a key of Google',
    paste: 'curl https://fake.googleapis.com/v1/models -H "Authorization: Bearer AIzafake"',
    marks: ['Bearer AIzafake'],
  },
  {
    name: 'Azure OpenAI',
    paste: 'curl https://fake.openai.azure.com/openai/deployments -H "Authorization: Bearer 0123fake"',
    marks: ['Bearer 0123fake'],
  },
  {
    name: 'Sonarr',
    paste: 'curl http://localhost:8989/api/v3/system/status -H "Authorization: Bearer 0123fake"',
    marks: ['Bearer 0123fake'],
  },
  {
    name: "Google's other form",
    paste: 'curl https://fake.googleapis.com/v1beta/openai/models -H "Authorization: Bearer AIzafake"',
    marks: [],
  },
  { name: 'OpenAI', paste: 'curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-fake"', marks: [] },
  {
    name: 'a token of a sign-in',
    paste: 'curl https://fake.openai.azure.com/openai/ -H "Authorization: Bearer eyJfake"',
    marks: [],
  },
  {
    name: 'an own interface',
    paste: "curl https://app.example.com/api/v3/queue -H 'Authorization: Bearer fake-token'",
    marks: [],
  },
  {
    name: 'beside the version of the interface',
    paste: '{"path":"/v1/messages","headers":{"Anthropic-Version":"2023-06-01","Authorization":"Bearer sk-fake"}}',
    marks: ['Bearer sk-fake'],
  },
  {
    name: 'a user of Anthropic',
    paste: '{"headers":{"anthropic-version":"2023-06-01","Authorization":"Bearer sk-ant-oat01-fake"}}',
    marks: [],
  },
  {
    name: 'of Shopify',
    paste: 'Authorization: Bearer shpat_fake\n{"errors":"[API] Invalid API key or access token"}',
    marks: ['Bearer shpat_fake'],
  },
  {
    name: 'a key of Metabase',
    paste: 'curl -H "Authorization: Bearer mb_fake1234" https://mb.example.com/api/card',
    marks: ['Bearer mb_fake1234'],
  },
];
