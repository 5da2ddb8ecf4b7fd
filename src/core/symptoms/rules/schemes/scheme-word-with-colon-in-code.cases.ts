/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: settings and programs write variables so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'JavaScript',
    paste: "client.defaults.headers['Authorization'] = 'Bearer: ' + token;",
    marks: ['Bearer: '],
    from: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
  },
  { name: 'a template', paste: 'headers: { Authorization: `Bearer: ${token}` }', marks: ['Bearer: '] },
  { name: 'Python', paste: 'headers = {"Authorization": f"Token: {key}"}', marks: ['Token: '] },
  { name: 'PHP', paste: "'Authorization' => 'Bearer:' . $token", marks: ['Bearer:'] },
  { name: 'C#', paste: 'new AuthenticationHeaderValue("Bearer:", token)', marks: ['Bearer:'] },
  { name: 'a space', paste: "headers.Authorization = 'Bearer ' + token", marks: [] },
  { name: 'a log', paste: "console.log('Bearer: ' + token)", marks: [] },
  { name: 'a parameter', paste: 'Authorization: Token token=fake', marks: [] },
];
