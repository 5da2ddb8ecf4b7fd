import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in code',
    paste: 'verify(token, process.env.JWT_SECRET) // invalid signature\nverify(token, "fake-secret") // works',
    marks: ['process.env.JWT_SECRET) // invalid'],
  },
  { name: 'told', paste: 'If I hardcode the API key it works fine.', marks: ['hardcode the API key it works'] },
  { name: 'the other way', paste: 'It only works when I hard-code the token', marks: ['works when I hard-code'] },
  {
    name: 'from the environment',
    paste: 'The key from process.env.API_KEY gives 401, hardcoded works.',
    marks: ['process.env.API_KEY gives 401, hardcoded works'],
  },
  { name: 'advice', paste: 'Never hardcode secrets; use process.env.API_KEY', marks: [] },
  { name: 'no pair', paste: 'verify(token, process.env.JWT_SECRET) // not the public key', marks: [] },
];
