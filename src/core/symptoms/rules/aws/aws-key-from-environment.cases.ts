import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the list of the settings',
    paste:
      '   profile                <not set>             None    None\naccess_key     ****************FAKE              env\n',
    marks: ['access_key     ****************FAKE              env'],
  },
  {
    name: 'the log of boto',
    paste: 'INFO botocore.credentials: Found credentials in environment variables.',
    marks: ['Found credentials in environment variables'],
  },
  {
    name: 'from a file',
    paste: 'access_key     ****************FAKE shared-credentials-file\n',
    marks: [],
  },
];
