import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no challenge',
    paste: '<windowsAuthentication enabled="true" />\nThe 401 has no WWW-Authenticate.',
    marks: ['no WWW-Authenticate'],
  },
  {
    name: 'a WCF client got none',
    paste:
      "The HTTP request is unauthorized with client authentication scheme 'Negotiate'. The authentication header received from the server was ''.",
    marks: ["header received from the server was ''"],
  },
  {
    name: 'not listed',
    paste: 'Windows Authentication does not show up in IIS Manager, 401',
    marks: ['Windows Authentication does not show'],
  },
  { name: 'another login', paste: 'Basic, but the 401 has no WWW-Authenticate.', marks: [] },
];
