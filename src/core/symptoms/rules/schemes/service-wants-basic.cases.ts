import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token of Atlassian',
    paste: 'curl -H "Authorization: Bearer ATATTfake" https://example.atlassian.net/rest/api/3/myself',
    marks: ['Bearer'],
  },
  {
    name: 'a key of Mailgun in code',
    paste: "fetch('https://api.mailgun.net/v3/domains', { headers: { Authorization: 'Bearer ' + key } })",
    marks: ['Bearer'],
  },
  { name: 'as Basic', paste: 'curl -u me@example.com:fake https://example.atlassian.net/rest/api/3/myself', marks: [] },
  { name: 'another service', paste: 'curl -H "Authorization: Bearer fake" https://api.example.com/', marks: [] },
  { name: 'an app password of Bitbucket', paste: 'Authorization: Bearer ATBBfake', marks: ['Bearer'] },
  {
    name: 'a service for times',
    paste: 'curl https://api.track.toggl.com/api/v9/me -H "Authorization: Bearer fake"',
    marks: ['Bearer'],
  },
  {
    name: 'a service by its variable',
    paste: 'headers: { Authorization: "Bearer " + process.env.EASYPOST_API_KEY }',
    marks: ['Bearer'],
  },
  {
    name: 'a service of another kind',
    paste: 'headers: { Authorization: "Bearer " + process.env.SHOP_API_KEY }',
    marks: [],
  },
  {
    name: 'by a call of a library',
    paste: 'client.R().SetAuthToken(key).Get("https://api.company-information.service.gov.uk/company/1")',
    marks: ['SetAuthToken('],
  },
];
