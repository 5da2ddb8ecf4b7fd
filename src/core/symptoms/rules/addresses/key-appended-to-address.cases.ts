import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in SQL',
    paste: "net.http_post(base || '/v1/items?apikey=' || service_key)",
    marks: ["?apikey=' || s"],
  },
  { name: 'in JavaScript', paste: "get(base + '/me?lang=en&access_token=' + token)", marks: ["&access_token=' + t"] },
  { name: 'in Go', paste: 'fmt.Sprintf("%s/status?api_key=%s", base, key)', marks: ['?api_key=%s'] },
  { name: 'a value that is written out', paste: 'https://api.example.com/me?api_key=fake', marks: [] },
];
