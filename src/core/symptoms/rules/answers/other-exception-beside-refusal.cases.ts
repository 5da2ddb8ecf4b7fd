import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a body that cannot be read',
    paste: 'HttpMessageNotReadableException: JSON parse error: Cannot deserialize value\nResponse: 401',
    marks: ['HttpMessageNotReadableException'],
  },
  {
    name: 'told',
    paste: 'My controller throws a DataIntegrityViolationException and Postman shows 401 Unauthorized',
    marks: ['DataIntegrityViolationException'],
  },
  {
    name: 'the exception is about the token',
    paste: 'io.jsonwebtoken.MalformedJwtException: no\nCaused by: java.lang.IllegalArgumentException: x\nspring 401',
    marks: [],
  },
  { name: 'no refusal', paste: 'spring: java.lang.IllegalArgumentException: bad value', marks: [] },
];
