import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a library of GitHub',
    paste: ">>> g = github3.login('fake', 'secret')\nAuthenticationFailed: 401 Requires authentication",
    marks: ["github3.login('fake', 'secret'"],
  },
  {
    name: 'a library of git',
    paste: "401\nCred.userpassPlaintextNew('fake', 'my-pw')",
    marks: ["userpassPlaintextNew('fake', 'my-pw'"],
  },
  {
    name: 'a prompt',
    paste: 'github.com password for fake:\nUnauthorized (HTTP 401)',
    marks: ['github.com password for'],
  },
  { name: 'a token', paste: "401\nCred.userpassPlaintextNew('fake', 'ghp_fake')", marks: [] },
  { name: 'nothing refused', paste: "g = github3.login('fake', 'secret')", marks: [] },
];
