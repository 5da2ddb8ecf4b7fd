/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: settings write variables so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a line', paste: 'smtp_password = "fake&word%12"', marks: ['fake&word%12'] },
  { name: 'YAML', paste: 'database:\n  password: fa$$k3#1\n', marks: ['fa$$k3#1'] },
  { name: 'JSON', paste: '{ "password": "Fa!9$ke" }', marks: ['Fa!9$ke'] },
  { name: 'XML', paste: '<add key="Password" value="fake^12&amp;b" />', marks: ['fake^12&amp'] },
  { name: 'a form', paste: 'password=fake12&grant_type=password', marks: [] },
  { name: 'a mail address', paste: 'password: bob@example.com', marks: [] },
  { name: 'a variable', paste: 'password: ${DB_PASSWORD}', marks: [] },
  { name: 'letters and digits', paste: 'password: fake1234', marks: [] },
  { name: 'code', paste: 'if (password!=other&&password) {', marks: [] },
  { name: 'a sentence', paste: 'I entered my password: wrong!', marks: [] },
];
