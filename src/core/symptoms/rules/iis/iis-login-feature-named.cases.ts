import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list of role services',
    paste: '[ ] Windows Authentication   Web-Windows-Auth   Available',
    marks: ['Web-Windows-Auth'],
    from: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/windowsauthentication/',
  },
  {
    name: 'DISM',
    paste: 'dism /online /get-featureinfo /featurename:IIS-WindowsAuthentication',
    marks: ['IIS-WindowsAuthentication'],
  },
  {
    name: 'words',
    paste: 'In IIS Manager windows authentication is not installed on the new box',
    marks: ['windows authentication is not installed'],
  },
  {
    name: 'what is on',
    paste: 'Only Windows Authentication is enabled',
    marks: ['Only Windows Authentication is enabled'],
  },
  { name: 'a module of npm', paste: 'Basic authentication is not supported', marks: [] },
];
