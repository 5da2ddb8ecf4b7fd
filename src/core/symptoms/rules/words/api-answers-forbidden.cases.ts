import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'httpx',
    paste: "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api.example.com/things'",
    marks: ["Client error '403 Forbidden"],
  },
  { name: 'JSON', paste: 'POST /api/things 403 {"status":403,"message":"Forbidden"}', marks: ['403 {'] },
  { name: 'a word of the tool', paste: 'fake.ApiError: Access denied (403 Forbidden)', marks: ['(403 Forbidden)'] },
  { name: 'a page', paste: '<html><title>403 Forbidden</title>status: 403</html>', marks: [] },
  { name: 'another matter', paste: 'status: 403\nCSRF token missing', marks: [] },
  { name: 'two statuses', paste: 'status: 403, before: 401', marks: [] },
  { name: 'an origin', paste: '{"error":"Forbidden","message":"Origin not in list"}', marks: [] },
];
