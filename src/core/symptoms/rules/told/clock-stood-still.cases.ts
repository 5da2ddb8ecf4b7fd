import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'sleep',
    paste: 'After my laptop wakes from sleep every call from WSL is refused: token expired',
    marks: ['After my laptop wakes'],
  },
  {
    name: 'a power cut',
    paste: 'The Pi answers 401 since the power cut',
    marks: ['since the power cut'],
  },
  { name: 'a page left open', paste: 'After my laptop wakes from sleep the page shows 401', marks: [] },
  { name: 'no token', paste: 'Docker is slow after the laptop wakes up', marks: [] },
];
