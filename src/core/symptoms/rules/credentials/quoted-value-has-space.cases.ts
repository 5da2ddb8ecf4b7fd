import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'at the end', paste: 'API_TOKEN="fakefake "\n', marks: ['"fakefake "'] },
  { name: 'at the beginning', paste: "const config = { apiKey: ' fakefake' }\n", marks: ["' fakefake'"] },
  { name: 'in JSON', paste: '{"client_id": "fakefake "}\n', marks: ['"fakefake "'] },
  { name: 'a scheme word', paste: 'token = "Bearer " + value\n', marks: [] },
  { name: 'a sentence', paste: 'password: "type it here "\n', marks: [] },
  { name: 'no space', paste: 'API_TOKEN="fakefake"\n', marks: [] },
  { name: 'a line break in letters', paste: 'access_key="GKfake1234\\n"', marks: ['"GKfake1234\\n"'] },
  { name: 'a short name', paste: 'bind_pw = "fake12 "', marks: ['"fake12 "'] },
  { name: 'a key of a certificate', paste: 'secret = "-----BEGIN\\n"', marks: [] },
];
