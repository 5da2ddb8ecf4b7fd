import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field',
    paste: "login fail: Please carry the API secret key in the 'Authorization' field of the request header",
    marks: ["Please carry the API secret key in the 'Authorization' field"],
  },
  {
    name: 'the other way round',
    paste: '{"detail":"API key must be provided in the X-Fake-Key header"}',
    marks: ['API key must be provided in the X-Fake-Key header'],
  },
  { name: 'a wrong one', paste: 'Please provide a valid API key', marks: [] },
  { name: 'a file', paste: 'Please put the token in the file .npmrc', marks: [] },
  { name: 'a valid one', paste: 'You must provide a valid token in the header', marks: [] },
  { name: 'a key of a table', paste: 'You should set the primary key in the query', marks: [] },
];
