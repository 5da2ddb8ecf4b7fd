import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'round the sign', paste: 'API_TOKEN = fake\n', marks: ['API_TOKEN = fake'] },
  { name: 'behind the value', paste: 'API_TOKEN=fake \nAPI_URL=x\n', marks: ['API_TOKEN=fake '] },
  { name: 'in front of it', paste: 'API_TOKEN= fake\n', marks: ['API_TOKEN= fake'] },
  { name: 'none', paste: 'API_TOKEN=fake\n', marks: [] },
  { name: 'code', paste: 'const API_TOKEN = "fake";\n', marks: [] },
  { name: 'a setting of Django', paste: 'CORS_ALLOW_CREDENTIALS = True\nMAX_KEY_LENGTH = 256', marks: [] },
  { name: 'a constant of Ruby', paste: 'DEFAULT_AUTH_TYPE = :plain', marks: [] },
];
