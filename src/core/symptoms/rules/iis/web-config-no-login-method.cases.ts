import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'all off',
    paste: '<anonymousAuthentication enabled="false" />\n<windowsAuthentication enabled="false" />\n',
    marks: ['<anonymousAuthentication enabled="false"'],
  },
  {
    name: 'Windows on',
    paste: '<anonymousAuthentication enabled="false" />\n<windowsAuthentication enabled="true" />\n',
    marks: [],
  },
  {
    name: 'launchSettings.json',
    paste: '"windowsAuthentication": false,\n"anonymousAuthentication": false,\n',
    marks: ['"anonymousAuthentication": false'],
  },
  { name: 'one line alone', paste: '<anonymousAuthentication enabled="false" />\n', marks: [] },
];
