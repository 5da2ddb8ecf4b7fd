import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a percent sign', paste: 'w%83fake0C6', marks: ['w%83fake0C6'] },
  { name: 'a dollar sign', paste: 'fake1$Word\n', marks: ['fake1$Word'] },
  { name: 'letters and digits', paste: 'fake1Word2', marks: [] },
  { name: 'Base64', paste: 'Ym9iOmZha2U+MTIz', marks: [] },
  { name: 'a mail address', paste: 'bob12@example.com', marks: [] },
  { name: 'a hash', paste: '$2y$05$fakefakefakefakefake', marks: [] },
  { name: 'an address', paste: 'https://example.com/?a=1', marks: [] },
  { name: 'a variable', paste: '$API_KEY_2', marks: [] },
  { name: 'a sentence', paste: 'fake1$Word is refused', marks: [] },
  { name: 'a version of a language', paste: 'C#7.3-foo', marks: [] },
  { name: 'a version of a package', paste: 'demo-package@4.17.21', marks: [] },
];
