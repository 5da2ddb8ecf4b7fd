import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an umlaut', paste: 'The password contains an umlaut', marks: ['password contains an umlaut'] },
  { name: 'not ASCII', paste: 'non-ASCII passwords do not work', marks: ['non-ASCII passwords'] },
  { name: 'a letter', paste: 'The password has an ö in it', marks: ['password has an ö'] },
  { name: 'the charset of a page', paste: 'Content-Type: text/html; charset=UTF-8\npassword: fake', marks: [] },
  { name: 'code', paste: "creds.password = Buffer.from(pass, 'base64').toString('utf8')", marks: [] },
  { name: 'French', paste: 'mot de passe avec accent: refusé\n', marks: ['mot de passe avec accent'] },
];
