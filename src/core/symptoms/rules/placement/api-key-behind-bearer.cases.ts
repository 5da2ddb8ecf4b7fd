/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: code in JavaScript writes its templates so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Go', paste: 'r.Header.Set("Authorization", "Bearer "+apiKey)', marks: ['Bearer "+apiKey'] },
  {
    name: 'JavaScript',
    paste: 'headers: { authorization: `Bearer ${input.apiKey}` }',
    marks: ['Bearer ${input.apiKey'],
  },
  { name: 'a token', paste: 'headers: { authorization: `Bearer ${token}` }', marks: [] },
  {
    name: 'a service that takes it so',
    paste: 'fetch("https://api.openai.com", { headers: { Authorization: `Bearer ${apiKey}` } })',
    marks: [],
  },
  { name: 'it went well', paste: 'req.Header.Set("Authorization", "Bearer "+apiKey)\nresp 200 OK', marks: [] },
];
