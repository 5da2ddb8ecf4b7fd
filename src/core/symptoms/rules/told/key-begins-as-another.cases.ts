import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an organization', paste: 'the key begins with org-', marks: ['key begins with org-'] },
  {
    name: 'a key for pages',
    paste: 'I set the `pk_test_` key on the server and get 401',
    marks: ['set the `pk_test_` key'],
  },
  { name: 'as it should', paste: 'the key begins with sk-', marks: [] },
  { name: 'an address', paste: 'it starts with https: and answers 401', marks: [] },
];
