import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a reason', paste: '{"reason":"unauthorized","details":"token-not-found"}', marks: ['token-not-found'] },
  { name: 'a list', paste: 'auth failed: token not in session list', marks: ['token not in session list'] },
  { name: 'in words', paste: 'The access token was not found', marks: ['access token was not found'] },
  { name: 'nothing sent', paste: 'Token not found in request headers', marks: [] },
  { name: 'of a form', paste: 'CSRF token not found in store', marks: [] },
  { name: 'a list of rights', paste: '403 (ACL token not found)', marks: ['ACL token not found'] },
  { name: 'as a name', paste: 'ErrorCode: AccessKeyId.NotFound', marks: ['AccessKeyId.NotFound'] },
  { name: 'in a body', paste: '{"message":"Key not found"}', marks: ['"message":"Key not found"'] },
  { name: 'which was given', paste: 'Token provided was not found.', marks: ['Token provided was not found'] },
  { name: 'a key of a table', paste: 'KeyError: key not found in dict', marks: [] },
  { name: 'in the headers', paste: 'API key not found in headers', marks: [] },
];
