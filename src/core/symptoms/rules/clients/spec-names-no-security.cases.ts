import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a section',
    paste: 'The spec has no security section for this path, so the client sends no token.',
    marks: ['no security section'],
    from: 'https://spec.openapis.org/oas/v3.1.0#security-requirement-object',
  },
  {
    name: 'the other way round',
    paste: 'securityDefinitions missing in swagger.json; the request has no Authorization',
    marks: ['securityDefinitions missing'],
  },
  { name: 'there', paste: 'securityDefinitions:\n  apiKey:\n    type: apiKey\n', marks: [] },
];
