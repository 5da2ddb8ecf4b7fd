import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Windows alone',
    paste:
      '<authentication>\n  <anonymousAuthentication enabled="false" />\n  <windowsAuthentication enabled="true" />\n  <basicAuthentication enabled="false" />\n</authentication>\n',
    marks: ['<windowsAuthentication enabled="true"'],
    from: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
  },
  {
    name: 'Basic too',
    paste:
      '<anonymousAuthentication enabled="false" />\n<windowsAuthentication enabled="true" />\n<basicAuthentication enabled="true" />\n',
    marks: [],
  },
  {
    name: 'anonymous too',
    paste: '<anonymousAuthentication enabled="true" />\n<windowsAuthentication enabled="true" />\n',
    marks: [],
  },
];
