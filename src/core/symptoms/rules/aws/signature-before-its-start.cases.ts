import type { RuleCase } from '../../cases/rule-case.ts';

const frame = (day: number) =>
  `Start [Tue, 10 Nov 2026 12:00:00 GMT] - Expiry [Thu, 12 Nov 2026 12:00:00 GMT] - Current [Mon, ${day} Nov 2026 11:00:00 GMT]`;

export const cases: readonly RuleCase[] = [
  { name: 'too early', paste: `Signature not valid in the specified time frame: ${frame(10)}`, marks: [frame(10)] },
  { name: 'in time', paste: frame(11), marks: [] },
  { name: 'too late', paste: frame(13), marks: [] },
  {
    name: 'no times',
    paste: 'Start [a long time ago] - Expiry [some other day] - Current [today or never]',
    marks: [],
  },
];
