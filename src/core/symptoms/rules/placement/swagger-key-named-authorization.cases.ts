import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'YAML',
    paste: 'securityDefinitions:\n  Token:\n    type: apiKey\n    name: Authorization\n    in: header\n',
    marks: ['type: apiKey\n    name: Authorization'],
    from: 'https://github.com/tradovate/api/issues/13',
  },
  {
    name: 'C#',
    paste:
      'new OpenApiSecurityScheme { Name = "Authorization", In = ParameterLocation.Header, Type = SecuritySchemeType.ApiKey }',
    marks: ['Name = "Authorization", In = ParameterLocation.Header, Type = SecuritySchemeType.ApiKey'],
    from: 'https://github.com/mattfrear/Swashbuckle.AspNetCore.Filters/issues/79',
  },
  {
    name: 'a comment of Go',
    paste: '// @securityDefinitions.apikey Token\n// @in header\n// @name Authorization\n',
    marks: ['@name Authorization'],
  },
  { name: 'a field of its own', paste: '{"type": "apiKey", "name": "X-API-Key", "in": "header"}', marks: [] },
  { name: 'a scheme', paste: '{"type": "http", "scheme": "bearer", "name": "Authorization"}', marks: [] },
];
