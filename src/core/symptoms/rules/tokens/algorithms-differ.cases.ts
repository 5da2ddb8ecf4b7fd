import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the header of the token',
    paste: '{"alg":"RS256","kid":"fake"}\njwt.decode(token, SECRET, algorithms=["HS256"]) fails',
    marks: ['HS256'],
  },
  {
    name: 'two calls',
    paste: "jwt.sign(a, key, { algorithm: 'HS256' })\nexpressjwt({ secret, algorithms: ['RS256'] }) // 401",
    marks: ['RS256'],
  },
  { name: 'the same', paste: '{"alg":"RS256"}\nalgorithms: ["RS256"] // 401', marks: [] },
  { name: 'nothing of the token', paste: 'algorithms: ["RS256"] // 401', marks: [] },
];
