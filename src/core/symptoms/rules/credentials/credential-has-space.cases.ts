import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a space', paste: curlTrace({ sent: ['Authorization: Bearer fake token'] }), marks: ['fake token'] },
  {
    name: 'a line end written out',
    paste: String.raw`Authorization: Bearer fake-token\n`,
    marks: [String.raw`fake-token\n`],
  },
  { name: 'an encoded line end', paste: curlTrace({ sent: ['X-Api-Key: fake-key%0A'] }), marks: ['fake-key%0A'] },
  { name: 'none', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
  {
    name: 'a word twice is another rule',
    paste: curlTrace({ sent: ['Authorization: Bearer Basic ZmFrZQ'] }),
    marks: [],
  },
  { name: 'words of a person', paste: curlTrace({ sent: ['Authorization: Bearer <my secret token>'] }), marks: [] },
];
