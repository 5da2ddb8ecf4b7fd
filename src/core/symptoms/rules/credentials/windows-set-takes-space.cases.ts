import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'before the next command',
    paste: 'set API_KEY=fake && python app.py',
    marks: ['set API_KEY=fake '],
    from: 'https://www.npmjs.com/package/react-scripts',
  },
  { name: 'at its end', paste: 'C:\\work>set NPM_TOKEN=fake \nC:\\work>npm publish', marks: ['set NPM_TOKEN=fake '] },
  { name: 'no space', paste: 'set API_KEY=fake&& python app.py', marks: [] },
  { name: 'in quotes', paste: 'set "API_KEY=fake" && python app.py', marks: [] },
  { name: 'of fish', paste: 'set -x API_KEY fake', marks: [] },
];
