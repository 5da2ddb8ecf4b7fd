/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: code in a paste */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl',
    paste: 'curl https://api.example.com/me -d \'{"Authorization": "Bearer fake"}\'',
    marks: [' -d \'{"Authorization": "Bearer'],
  },
  {
    name: 'the query in Python',
    paste: 'requests.get(url, params={"Authorization": "Bearer fake"})',
    marks: ['params={"Authorization": "Bearer'],
  },
  {
    name: 'a body in JavaScript',
    paste: 'fetch(url, { body: JSON.stringify({ Authorization: `Bearer ${token}` }) })',
    marks: ['body: JSON.stringify({ Authorization: `Bearer'],
  },
  {
    name: 'a field',
    paste: 'curl -H "Authorization: Bearer fake" -d \'{"a": 1}\' https://api.example.com/',
    marks: [],
  },
  {
    name: 'fields behind the body',
    paste: 'fetch(url, { body: JSON.stringify({ a }), headers: { Authorization: `Bearer ${token}` } })',
    marks: [],
  },
];
