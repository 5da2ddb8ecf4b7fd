import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a token', paste: 'it turned out that my token had expired', marks: ['that my token had expired'] },
  {
    name: 'a life',
    paste: 'worked until last week, the PAT had a 90 day expiration',
    marks: ['the PAT had a 90 day expiration'],
  },
  { name: 'its age', paste: 'the API token was created 13 months ago', marks: ['token was created 13 months ago'] },
  { name: 'a question', paste: 'Has my token expired?', marks: [] },
  { name: 'a condition', paste: 'if the token has expired, refresh it', marks: [] },
];
