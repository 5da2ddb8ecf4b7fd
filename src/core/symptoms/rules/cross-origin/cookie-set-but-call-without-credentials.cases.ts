import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Python and fetch',
    paste: 'response.set_cookie("session", value)\n\nawait fetch("http://localhost:8000/me")',
    marks: ['fetch("http://localhost:8000/me")'],
  },
  {
    name: 'the call sends cookies',
    paste: 'res.cookie("sid", id)\nfetch("http://localhost:8000/me", { method: "GET", credentials: "include" })',
    marks: [],
  },
  { name: 'no cookie', paste: 'fetch("http://localhost:8000/me")', marks: [] },
];
