import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'as OpenAI repeats it', paste: "Incorrect API key provided: ''. You can find it at", marks: ["''"] },
  { name: 'without quotes', paste: 'Incorrect API key provided: . You can find it at', marks: ['.'] },
  { name: 'nobody signed in', paste: 'WARN login failed for user "" from 192.0.2.1: 401', marks: [] },
  { name: 'before a verb', paste: 'ERROR: API key "" is not valid', marks: ['""'] },
  { name: 'a key in quotes', paste: "Incorrect API key provided: 'sk-fake'.", marks: [] },
  { name: 'a name', paste: "Access denied for user 'bob'@'localhost'", marks: [] },
  { name: 'a password that is empty by default', paste: "user = ''\npassword = ''\n", marks: [] },
  { name: 'what a parser says', paste: 'SyntaxError: Invalid token: "" is not valid JSON', marks: [] },
];
