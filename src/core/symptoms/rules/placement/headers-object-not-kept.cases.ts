import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'appended and not kept',
    paste:
      "const headers = new HttpHeaders();\nheaders.append('Authorization', bearer);\nthis.http.get(url, { headers });",
    marks: ["headers.append('Authorization',"],
  },
  {
    name: 'kept',
    paste: "let headers = new HttpHeaders();\nheaders = headers.append('Authorization', bearer);",
    marks: [],
  },
  {
    name: 'a chain',
    paste: "const headers = new HttpHeaders()\n  .set('Authorization', bearer);",
    marks: [],
  },
  { name: "the browser's own list", paste: "const h = new Headers();\nh.append('Authorization', bearer);", marks: [] },
];
