import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting and a claim',
    paste:
      'options.Audience = "api://demo";\n\n{ "aud": "https://graph.example.com", "iss": "https://id.example.com" }',
    marks: ['https://graph.example.com'],
  },
  {
    name: 'YAML and words',
    paste: "audience: 'orders-api'\nIn the token aud is 00000003-0000-0000-c000-000000000000",
    marks: ['00000003-0000-0000-c000-000000000000'],
  },
  { name: 'the same', paste: 'audience: "api://demo"\n"aud": "api://demo/"', marks: [] },
  { name: 'no setting', paste: '"aud": "api://demo"', marks: [] },
];
