import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'German', paste: 'Im Token war am Ende ein Leerzeichen\n', marks: ['Leerzeichen'] },
  { name: 'Spanish', paste: 'Había un espacio al final del token, 401\n', marks: ['espacio al final'] },
  { name: 'Chinese', paste: '密钥后面多了一个空格\n', marks: ['空格'] },
  { name: 'no secret', paste: 'Leerzeichen im Dateinamen\n', marks: [] },
];
