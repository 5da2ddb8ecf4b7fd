import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'at the end', paste: 'API_TOKEN="fakefake "\n', marks: ['"fakefake "'] },
  { name: 'at the beginning', paste: "const config = { apiKey: ' fakefake' }\n", marks: ["' fakefake'"] },
  { name: 'in JSON', paste: '{"client_id": "fakefake "}\n', marks: ['"fakefake "'] },
  { name: 'a scheme word', paste: 'token = "Bearer " + value\n', marks: [] },
  { name: 'a sentence', paste: 'password: "type it here "\n', marks: [] },
  { name: 'no space', paste: 'API_TOKEN="fakefake"\n', marks: [] },
];
