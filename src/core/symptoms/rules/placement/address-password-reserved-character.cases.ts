import type { RuleCase } from '../../cases.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an at sign', paste: 'curl https://fake:p@ss@api.example.com/me', marks: ['fake:p@ss'] },
  { name: 'a number sign', paste: 'curl "https://fake:p#ss@api.example.com/me"', marks: ['fake:p#ss'] },
  { name: 'a percent sign', paste: 'curl https://fake:50%off@api.example.com/me', marks: ['fake:50%off'] },
  { name: 'encoded', paste: 'curl https://fake:p%40ss@api.example.com/me', marks: [] },
  { name: 'plain', paste: 'curl https://fake:fake@api.example.com/me', marks: [] },
];
