import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Lexik in PHP', paste: "new AuthorizationHeaderTokenExtractor('JWT', 'Authorization')", marks: ['JWT'] },
  {
    name: 'Lexik in YAML',
    paste: '    authorization_header:\n        enabled: true\n        prefix: Token\n        name: Authorization\n',
    marks: ['Token'],
  },
  { name: 'simplejwt', paste: "SIMPLE_JWT = {\n  'AUTH_HEADER_TYPES': ('JWT',),\n}", marks: ['JWT'] },
  {
    name: 'code',
    paste: "if (req.headers.authorization.split(' ')[0] !== 'Token') return next();\nconst auth = parts[0] === 'JWT'",
    marks: ['Token', 'JWT'],
  },
  { name: 'the usual word', paste: "new AuthorizationHeaderTokenExtractor('Bearer', 'Authorization')", marks: [] },
  {
    name: 'the client sends it',
    paste: "'AUTH_HEADER_TYPES': ('JWT',),\nAuthorization: JWT fake-token",
    marks: [],
  },
];
