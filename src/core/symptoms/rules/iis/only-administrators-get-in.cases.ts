import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'administrators only',
    paste: 'Anonymous auth is on, the page asks for a password and only an admin account gets in.',
    marks: ['only an admin account gets in'],
  },
  {
    name: 'opened for everybody',
    paste: 'IIS asks for a login until I give Everyone read rights on the folder.',
    marks: ['give Everyone read'],
  },
  { name: 'the command', paste: 'icacls C:\\inetpub\\wwwroot\nBUILTIN\\Administrators:(F)', marks: ['icacls'] },
  { name: 'another server', paste: 'In our shop only an admin can log in.', marks: [] },
];
