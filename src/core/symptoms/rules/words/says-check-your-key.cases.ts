import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'check',
    paste: 'Please check that your API key is correct',
    marks: ['Please check that your API key is correct'],
  },
  {
    name: 'or make anew',
    paste: 'Please check or regenerate your API key.',
    marks: ['Please check or regenerate your API key'],
  },
  { name: 'twice', paste: '401. Double check the token', marks: ['Double check the token'] },
  {
    name: 'Steam',
    paste: 'Please verify your <pre>key=</pre> parameter.',
    marks: ['Please verify your <pre>key=</pre>'],
  },
  { name: 'another matter', paste: 'check your key permission scope', marks: [] },
  { name: 'a signing key', paste: 'Check your key and signing method.', marks: [] },
  { name: 'a key to press', paste: 'Make sure the key is pressed.', marks: [] },
];
