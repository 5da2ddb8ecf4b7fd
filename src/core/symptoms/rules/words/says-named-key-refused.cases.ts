import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'of a server', paste: '{"message":"Server key invalid","code":16}', marks: ['Server key invalid'] },
  { name: 'before it', paste: 'error 1020: Invalid claim token', marks: ['Invalid claim token'] },
  { name: 'of an app', paste: 'push: auth_key should be a valid app key', marks: ['should be a valid app key'] },
  { name: 'in one word', paste: 'reason: InvalidProviderToken', marks: ['InvalidProviderToken'] },
  { name: 'a parameter', paste: 'parameter app_token seems wrong', marks: ['app_token seems wrong'] },
  { name: 'a code', paste: 'MQTT: Incorrect access code', marks: ['Incorrect access code'] },
  { name: 'any key', paste: '401 Invalid API key', marks: [] },
  { name: 'a parser', paste: 'SyntaxError: Unexpected token < in JSON', marks: [] },
  { name: 'of a table', paste: 'ERROR: invalid project key: foreign key missing', marks: [] },
];
