import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'as OpenAI repeats it', paste: "Incorrect API key provided: ''. You can find it at", marks: ["''"] },
  { name: 'without quotes', paste: 'Incorrect API key provided: . You can find it at', marks: ['.'] },
  {
    name: 'as MySQL repeats it',
    paste: "Access denied for user ''@'localhost' (using password: NO)",
    marks: ["''"],
  },
  { name: 'before a verb', paste: 'ERROR: API key "" is not valid', marks: ['""'] },
  { name: 'a key in quotes', paste: "Incorrect API key provided: 'sk-fake'.", marks: [] },
  { name: 'a name', paste: "Access denied for user 'bob'@'localhost'", marks: [] },
  { name: 'a password that is empty by default', paste: "user = ''\npassword = ''\n", marks: [] },
];
