import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: "    token = r.json()['x']\nKeyError: 'access_token'", marks: ["KeyError: 'access_token"] },
  {
    name: 'JavaScript',
    paste: "TypeError: Cannot read properties of undefined (reading 'access_token')",
    marks: ["Cannot read properties of undefined (reading 'access_token'"],
  },
  { name: 'PHP', paste: 'Undefined array key "access_token"', marks: ['Undefined array key "access_token'] },
  {
    name: 'PHP, objects',
    paste: 'Undefined property: stdClass::$access_token',
    marks: ['Undefined property: stdClass::$access_token'],
  },
  {
    name: 'a sentence',
    paste: 'The response does not contain an access_token',
    marks: ['response does not contain an access_token'],
  },
  { name: 'oauthlib', paste: '(missing_token) Missing access token parameter.', marks: ['(missing_token)'] },
  { name: 'another key', paste: "KeyError: 'name'", marks: [] },
  { name: 'a request without', paste: 'no access token provided', marks: [] },
];
