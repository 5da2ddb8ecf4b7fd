import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a single quote', paste: "Incorrect API key provided: 'sk-fak****ake'.", marks: ["'"] },
  { name: 'in JSON', paste: '"message": "Incorrect API key provided: \\"sk-fak****ake\\"."', marks: ['\\"'] },
  { name: 'typographic', paste: 'Incorrect API key provided: “sk-fak****ake”.', marks: ['“'] },
  { name: 'nothing between quotes', paste: "Incorrect API key provided: ''.", marks: [] },
  { name: 'no quote', paste: 'Incorrect API key provided: sk-fak****ake.', marks: [] },
];
