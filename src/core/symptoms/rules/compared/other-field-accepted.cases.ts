import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a table',
    paste: '| `X-Shop-Token: <key>` | 401 |\n| `Authorization: MediaBrowser Token="<key>"` | 200 |',
    marks: ['X-Shop-Token: <'],
  },
  {
    name: 'notes below',
    paste: 'curl -H "Authorization: Bearer fake"\n# 401\ncurl -H "X-Api-Key: fake"\n# 200',
    marks: ['Authorization: Bearer'],
  },
  { name: 'a parameter', paste: '/api?apikey=fake 403\n/api?key=fake 200', marks: ['?apikey='] },
  { name: 'both refused', paste: 'X-Api-Key: fake 401\nAuthorization: Bearer fake 401', marks: [] },
  { name: 'the same field', paste: 'X-Api-Key: fake1 401\nX-Api-Key: fake2 200', marks: [] },
];
