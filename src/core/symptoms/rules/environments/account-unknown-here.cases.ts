import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an account', paste: '{"code":1001,"msg":"account does not exist"}', marks: ['account does not exist'] },
  { name: 'in Chinese', paste: '{"result_code":"1","msg":"账号不存在"}', marks: ['账号不存在'] },
  { name: 'a key', paste: '{"message":"Api key is not registered"}', marks: ['Api key is not registered'] },
  { name: 'nobody has it', paste: "{ detail: 'No user found for Key ID' }", marks: ['No user found for Key'] },
  { name: 'OAuth 1', paste: 'oauth_problem=consumer_key_unknown', marks: ['consumer_key_unknown'] },
  { name: 'a variable', paste: 'API key not found in the environment', marks: [] },
  { name: 'a directory', paste: 'LDAP: account does not exist', marks: [] },
];
