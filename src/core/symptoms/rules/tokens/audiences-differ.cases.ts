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
  {
    name: 'a list without it',
    paste: 'ValidAudiences = new[] { "api://demo", "api://demo-2" }\n\n"aud": "api://other"',
    marks: ['api://other'],
  },
  {
    name: 'a list of C# with it',
    paste:
      'ValidAudiences = new[] { "https://api.example.com", "https://b.example.com" }\n\n"aud": "https://b.example.com"',
    marks: [],
  },
  {
    name: 'the second of a list',
    paste: 'audience: ["https://a.example.com", "https://b.example.com"],\n\n"aud": "https://b.example.com"',
    marks: [],
  },
  {
    name: 'the second of the token',
    paste: 'audience: "https://b.example.com",\n\n"aud": ["https://a.example.com", "https://b.example.com"]',
    marks: [],
  },
  { name: 'a variable', paste: 'audience: process.env.AUTH0_AUDIENCE,\n"aud": "https://api.example.com"', marks: [] },
  {
    name: 'a variable in a list',
    paste: 'audience: ["api://demo", other],\n"aud": "https://api.example.com"',
    marks: [],
  },
  {
    name: 'a part of a value',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program writes it so
    paste: 'audience: `https://${domain}/v1`,\n"aud": "https://api.example.com/v1"',
    marks: [],
  },
];
