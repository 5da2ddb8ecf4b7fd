import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in marks', paste: 'no login with `é`, `ü` or `ß`', marks: ['`é`, `ü` or `ß`'] },
  { name: 'bare', paste: 'letters such as ä, ö, ü are refused', marks: ['ä, ö, ü'] },
  { name: 'words of a language', paste: 'Zugriff verweigert für à la carte, é così', marks: [] },
];
