import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'although',
    paste: 'I get 401 even though the key is the same',
    marks: ['even though the key is the same'],
  },
  {
    name: 'and still',
    paste: 'The tokens are identical but the check fails',
    marks: ['tokens are identical but'],
  },
  {
    name: 'a comparison',
    paste: 'The comparison with the stored key always returns false',
    marks: ['comparison with the stored key always returns false'],
  },
  {
    name: 'a comparison in code',
    paste: 'keys.includes(key) was false for each of them',
    marks: ['includes(key) was false'],
  },
  { name: 'what everybody says', paste: 'I get 401 although the password is correct', marks: [] },
  { name: 'a refusal', paste: 'The key is not correct.', marks: [] },
  { name: 'a signature', paste: 'signature does not match', marks: [] },
  {
    name: 'code that was generated',
    paste: 'if (isset($this->access_token) !== isset($x->access_token)) return false;',
    marks: [],
  },
];
