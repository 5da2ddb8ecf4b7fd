import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'HTTPie',
    paste: 'http -v -a fake:$S123456 -f POST "https://example.com/"\nError 401',
    marks: ['fake:$S123456'],
  },
  { name: 'a word before the sign', paste: 'xh -a fake:pa$word https://example.com/', marks: ['fake:pa$word'] },
  { name: 'a figure behind the sign', paste: 'http -a fake:Fake$2024 https://example.com/', marks: ['fake:Fake$2024'] },
  {
    name: 'in double quotes',
    paste: 'http --auth "fake:$9fakeword1" GET https://example.com/',
    marks: ['fake:$9fakeword1'],
  },
  { name: 'a variable that is meant', paste: 'http -a fake:$PASSWORD https://example.com/', marks: [] },
  { name: 'a variable with a figure', paste: 'http -a fake:$TOKEN2 https://example.com/', marks: [] },
  { name: 'a variable behind a word', paste: 'http -a fake:prefix-$TOKEN https://example.com/', marks: [] },
  { name: 'in single quotes', paste: "http -a 'fake:$S123456' https://example.com/", marks: [] },
];
