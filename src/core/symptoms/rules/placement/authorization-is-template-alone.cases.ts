/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: code in a paste */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'headers={"Authorization": f"{token}"}', marks: ['f"{token}"'] },
  { name: 'JavaScript', paste: 'headers: { Authorization: `${user.accessToken}` }', marks: ['`${user.accessToken}`'] },
  { name: 'Swift', paste: '"Authorization": "\\(token)"', marks: ['"\\(token)"'] },
  { name: 'with the word', paste: 'headers={"Authorization": f"Bearer {token}"}', marks: [] },
  { name: 'all of it in a variable', paste: 'headers={"Authorization": f"{auth}"}', marks: [] },
  {
    name: 'the word in the variable',
    paste: 'const bearer = "Bearer " + t;\nheaders: { Authorization: `${bearer}` }',
    marks: [],
  },
];
