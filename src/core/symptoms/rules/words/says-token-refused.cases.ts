import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not a valid one',
    paste: 'You did not pass a valid authentication token',
    marks: ['not pass a valid authentication token'],
  },
  { name: 'in Chinese', paste: '{"message":"无效的令牌"}', marks: ['无效的令牌'] },
  { name: 'in one word', paste: '{"ok":false,"error":"invalid_auth"}', marks: ['invalid_auth'] },
  { name: 'behind', paste: 'The supplied token is not valid', marks: ['token is not valid'] },
  { name: 'no refusal', paste: 'token: fake', marks: [] },
  { name: 'a parser', paste: 'raise ParseError("bad token", type, value, context)', marks: [] },
  { name: 'a list of weaknesses', paste: 'CVE-2026-87468: Incorrect authorization in Isolated', marks: [] },
  { name: 'a token of a form', paste: 'ForbiddenError: invalid csrf token', marks: [] },
  {
    name: 'an exception',
    paste: 'io.quarkus.security.AuthenticationFailedException',
    marks: ['AuthenticationFailedException'],
  },
  { name: 'the check failed', paste: 'Not authorized, token failed', marks: ['token failed'] },
];
