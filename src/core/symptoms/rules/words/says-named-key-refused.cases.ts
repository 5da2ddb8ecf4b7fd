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
  { name: 'of a stream', paste: 'rejected: invalid streaming key', marks: ['invalid streaming key'] },
  { name: 'of a kit', paste: 'HTTP error 401 (invalid SDK key)', marks: ['invalid SDK key'] },
  { name: 'a secret', paste: '{"message":"Secret is incorrect"}', marks: ['Secret is incorrect'] },
  { name: 'in one word', paste: 'code 40125, invalid appsecret', marks: ['invalid appsecret'] },
  { name: 'as a question', paste: 'You may have entered it incorrectly.', marks: ['may have entered it incorrectly'] },
  { name: 'the secret of a client', paste: 'The client secret is invalid', marks: [] },
  { name: 'a key of SSH', paste: 'ssh: invalid device key', marks: [] },
];
