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
];
