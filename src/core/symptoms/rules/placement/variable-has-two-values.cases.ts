import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'shell and file',
    paste: 'export API_TOKEN=old-fake\n\n# .env\nAPI_TOKEN=new-fake\n',
    marks: ['API_TOKEN=new-fake'],
  },
  {
    name: 'PowerShell and file',
    paste: '$env:API_KEY="old-fake"\nGet-Content .env\nAPI_KEY=new-fake\n',
    marks: ['API_KEY=new-fake'],
  },
  { name: 'the same value', paste: 'export API_TOKEN=fake\nAPI_TOKEN=fake\n', marks: [] },
  { name: 'handed on', paste: 'API_TOKEN=fake\nenvironment:\n  API_TOKEN: $API_TOKEN\n', marks: [] },
  {
    name: 'a secret in a diff',
    paste: '-APP_KEY=fake-old\n+APP_KEY=fake-new\nThe MAC is invalid.',
    marks: [],
  },
];
