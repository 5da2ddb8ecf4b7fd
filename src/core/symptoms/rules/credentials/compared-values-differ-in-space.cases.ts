import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'line breaks round what is expected',
    paste: 'Token has incorrect "aud" claim. Expected "\nfake-shop\n" but got "fake-shop".',
    marks: ['\nfake-shop\n'],
  },
  { name: 'a line break as code shows it', paste: "AssertionError: 'fakekey\\n' != 'fakekey'", marks: ['fakekey\\n'] },
  {
    name: 'in JSON',
    paste: '{"message":"invalid audience, expected \\"shop \\" but received \\"shop\\""}',
    marks: ['shop \\'],
  },
  { name: 'another value', paste: 'expected "shop" but got "store"', marks: [] },
  { name: 'the same value', paste: 'expected "shop" but got "shop"', marks: [] },
  { name: 'a list', paste: "keys = ['shop', 'shop ']", marks: [] },
  { name: 'a test of another thing', paste: 'FAIL greet.test.js\n  expected "Hello\\n" but got "Hello"', marks: [] },
  {
    name: 'code that takes off a word',
    paste: "if (h.startsWith('Bearer ') && scheme !== 'Bearer') return 401",
    marks: [],
  },
  { name: 'words of a page', paste: 'The button says "Sign in " but the test wants "Sign in"', marks: [] },
];
