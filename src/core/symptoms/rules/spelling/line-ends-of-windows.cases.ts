import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a comment',
    paste: 'TOKEN=$(cat token.txt)   # the file was made with Notepad\n',
    marks: ['made with Notepad'],
  },
  { name: 'the kind of the file', paste: 'my .env has CRLF and the password is refused', marks: ['CRLF'] },
  { name: 'no secret', paste: 'the script has CRLF and bash does not start it', marks: [] },
  { name: 'a warning of Git', paste: 'warning: LF will be replaced by CRLF in token.txt', marks: [] },
];
