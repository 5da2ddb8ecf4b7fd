import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Express',
    paste: "const token = req.headers.authorization.split(' ')[1];",
    marks: ["split(' ')[1]"],
  },
  {
    name: 'by name',
    paste: "const t = req.headers['authorization']?.split(' ')[1]",
    marks: ["split(' ')[1]"],
  },
  { name: 'a variable', paste: "const token = authHeader && authHeader.split(' ')[1]", marks: ["split(' ')[1]"] },
  { name: 'Python', paste: "token = request.headers['Authorization'].split()[1]", marks: ['split()[1]'] },
  { name: 'the whole value', paste: 'const token = req.headers.authorization;', marks: [] },
  { name: 'another text', paste: "const last = name.split(' ')[1]", marks: [] },
];
