import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PowerShell',
    paste:
      'Invoke-RestMethod -Uri https://api.github.com/user/repos -Credential $cred\n{"message":"Requires authentication"}',
    marks: ['-Credential'],
    from: 'https://www.rfc-editor.org/rfc/rfc7617#section-2.2',
  },
  {
    name: '.NET',
    paste: 'var h = new HttpClientHandler { Credentials = new NetworkCredential("bob", pass) };\n// 403 from Jenkins',
    marks: ['new NetworkCredential'],
  },
  {
    name: 'wget',
    paste: 'wget --user=bob --password=fake https://ci.example.com/job/app/api/json\nERROR 403: Forbidden.',
    marks: ['--user'],
  },
  {
    name: 'at once',
    paste:
      'wget --auth-no-challenge --user=bob --password=fake https://ci.example.com/job/app/api/json\nERROR 403: Forbidden.',
    marks: [],
  },
  {
    name: 'a challenge is shown',
    paste: 'wget --user=bob --password=fake https://ci.example.com/job/app/\nWWW-Authenticate: Basic realm="ci"',
    marks: [],
  },
];
