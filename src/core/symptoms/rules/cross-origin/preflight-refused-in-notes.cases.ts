import type { RuleCase } from '../../cases/rule-case.ts';

const asked = 'OPTIONS /api/me  Origin: https://app.example.com';
const field = 'Access-Control-Request-Method';

export const cases: readonly RuleCase[] = [
  {
    name: 'notes of an exchange',
    paste: `${asked}\n${field}: POST\nAccess-Control-Request-Headers: authorization\n\nHTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer`,
    marks: [asked],
    from: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
  },
  { name: 'an arrow', paste: `${asked}\n${field}: PUT\n-> 403 Forbidden`, marks: [asked] },
  { name: 'allowed', paste: `${asked}\n${field}: POST\n\nHTTP/1.1 204 No Content\n`, marks: [] },
  {
    name: 'the call behind it is refused',
    paste: `${asked}\n${field}: POST\n\nPOST /api/me\nHTTP/1.1 401 Unauthorized\n`,
    marks: [],
  },
];
