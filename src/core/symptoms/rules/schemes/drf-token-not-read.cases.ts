import type { RuleCase } from '../../cases/rule-case.ts';

const said = 'Authentication credentials were not provided.';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token that nobody read',
    paste: `curl -H "Authorization: Token fake" http://localhost:8000/api/\n{"detail":"${said}"}`,
    marks: [said],
  },
  {
    name: 'written in a program',
    paste: `headers = {'Authorization': f'Token {token}'}\n{'detail': '${said}'}`,
    marks: [said],
  },
  { name: 'another scheme', paste: `Authorization: Bearer fake\n\n{"detail":"${said}"}`, marks: [] },
  { name: 'nothing is sent', paste: `{"detail":"${said}"}`, marks: [] },
];
