import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Swagger',
    paste: '{"securityDefinitions":{"k":{"type":"apiKey","in":"header","name":"access_token"}}}',
    marks: ['access_token'],
  },
  {
    name: 'OpenAPI in YAML',
    paste: '  ApiKey:\n    type: apiKey\n    name: api_key\n    in: header\n',
    marks: ['api_key'],
  },
  { name: 'code of the server', paste: "const key = req.header('api_key');", marks: ['api_key'] },
  { name: 'code of the caller', paste: "fetch(url, { headers: { 'auth_token': token } })", marks: ['auth_token'] },
  { name: 'in the query', paste: '{"type":"apiKey","in":"query","name":"api_key"}', marks: [] },
  { name: 'with a hyphen', paste: "req.header('x-api-key')", marks: [] },
];
