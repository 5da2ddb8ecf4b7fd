import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nx-amzn-ErrorType: UnauthorizedException\n',
    marks: ['x-amzn-ErrorType: UnauthorizedException'],
  },
  {
    name: 'another form',
    paste: 'HTTP/1.1 401 Unauthorized\nApigw-Requestid: abc=\n',
    marks: ['Apigw-Requestid: abc='],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-amzn-trace-id: Root=1\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nx-amzn-ErrorType: UnauthorizedException\n', marks: [] },
];
