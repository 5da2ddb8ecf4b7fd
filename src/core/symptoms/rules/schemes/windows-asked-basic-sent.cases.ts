import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field of code and an answer',
    paste: "www-authenticate: NTLM, Negotiate\nheaders: { Authorization: 'Basic ' + login }\n401",
    marks: ["Authorization: 'Basic '"],
  },
  {
    name: 'a cache of logins in .NET',
    paste: '(401) Unauthorized\nWWW-Authenticate: Negotiate\ncache.Add(uri, "Basic", login);',
    marks: ['.Add(uri, "Basic"'],
  },
  {
    name: 'a command of PowerShell',
    paste: 'Invoke-RestMethod -Uri $u -Credential $c -Authentication Basic\n401, header WWW-Authenticate: Negotiate',
    marks: [' -Authentication Basic'],
  },
  {
    name: 'Basic is offered too',
    paste: 'WWW-Authenticate: Negotiate\nWWW-Authenticate: Basic realm="x"\nAuthorization: \'Basic \' + login',
    marks: [],
  },
  { name: 'nothing sent', paste: '401 Unauthorized\nWWW-Authenticate: NTLM', marks: [] },
];
