import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a prefix', paste: 'Ensure Key has `Bearer ` prefix', marks: ['has `Bearer ` prefix'] },
  {
    name: 'a format',
    paste: "Bad Authorization header. Expected 'Authorization: Bearer <token>'",
    marks: ['Bad Authorization header'],
  },
  { name: 'a prefix', paste: 'the token must start with "Bearer "', marks: ['must start with "Bearer "'] },
  { name: 'a field', paste: 'Authorization: Bearer fake', marks: [] },
  { name: 'a key in the field', paste: 'API key in the Authorization header is invalid.', marks: [] },
  {
    name: 'two words wanted',
    paste: '{"error":"invalid credentials structure"}',
    marks: ['invalid credentials structure'],
  },
  { name: 'a type', paste: "Authorization header is not of type 'Bearer'.", marks: ["not of type 'Bearer"] },
  { name: 'not Bearer', paste: 'Auth header is not Bearer', marks: ['Auth header is not Bearer'] },
  { name: 'no token of that kind', paste: 'That is not a "Bearer" token', marks: ['not a "Bearer" token'] },
];
