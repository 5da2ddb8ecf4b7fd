import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an option', paste: 'tool -server=https://photos.example.com -key=-key=fake upload', marks: ['-key=-key='] },
  { name: 'a variable', paste: 'API_KEY=API_KEY=fake-fake', marks: ['API_KEY=API_KEY='] },
  { name: 'once', paste: 'tool -key=fake upload', marks: [] },
  { name: 'two options', paste: 'tool --token=fake --token=other', marks: [] },
];
