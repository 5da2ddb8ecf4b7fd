import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'double quotes', paste: '    environment:\n      - API_TOKEN="fake"\n', marks: ['"fake"'] },
  {
    name: 'single quotes round a hash',
    paste: "      - HTPASSWD='bob:$$apr1$$fakesalt$$fakehash'\n",
    marks: ["'bob:$$apr1$$fakesalt$$fakehash'"],
  },
  { name: 'the whole item in quotes', paste: '      - "API_TOKEN=fake"\n', marks: [] },
  { name: 'an env file', paste: 'API_TOKEN="fake"\n', marks: [] },
  { name: 'a map', paste: '      API_TOKEN: "fake"\n', marks: [] },
  { name: 'no secret', paste: '      - TITLE="My site"\n', marks: [] },
];
