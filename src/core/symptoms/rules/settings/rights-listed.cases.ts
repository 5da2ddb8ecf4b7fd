import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'rights of a token',
    paste: 'PUT /api/v1/things/3\nHTTP 401\npermissions: {"things":["read_all"]}',
    marks: ['permissions: {"t'],
  },
  { name: 'a right to read', paste: 'request failed: 403\nPAT: Code (Read)', marks: ['PAT: Code (Read'] },
  { name: 'a role', paste: 'HTTP 403 GET /rest/orders\nrole: viewer', marks: ['role: viewer'] },
  {
    name: 'a policy',
    paste: 'Access Denied.\n{"Statement":[{"Effect":"Allow","Action":["s3:GetObject"]}]}',
    marks: ['"Effect":"Allow","Action":["s3:'],
  },
  { name: 'no refusal', paste: 'permissions: {"things":["read_all"]}', marks: [] },
  {
    name: 'the claims of a token',
    paste: '401\n{"iss":"https://id.example.com","aud":"api","permissions":["read:x"]}',
    marks: [],
  },
  { name: 'rights of a file', paste: '403 Forbidden\nfile permissions: "rw"', marks: [] },
  {
    name: 'a token that is not known',
    paste: 'permissions: read-all\ncontents: read\nError: 401 bad credentials',
    marks: [],
  },
  { name: 'a scope to read', paste: '403\nscopes: read\nPOST /posts', marks: ['scopes: read'] },
  { name: 'none', paste: '403 refused, site privileges: none', marks: ['site privileges: none'] },
  { name: 'a sentence', paste: '403\nscopes: read the manual', marks: [] },
];
