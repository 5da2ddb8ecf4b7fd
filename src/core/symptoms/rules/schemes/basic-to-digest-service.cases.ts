import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'MongoDB Atlas',
    paste: 'curl -u "public:private" https://cloud.mongodb.com/api/atlas/v1.0/groups',
    marks: [' -u "public:private'],
  },
  {
    name: 'Shelly',
    paste: 'requests.get("http://192.0.2.7/rpc/Shelly.GetStatus", auth=("admin", p))',
    marks: ['auth=("'],
  },
  {
    name: 'with Digest',
    paste: 'curl --digest -u "public:private" https://cloud.mongodb.com/api/atlas/v1.0/groups',
    marks: [],
  },
  { name: 'another service', paste: 'curl -u "fake:fake" https://api.example.com/', marks: [] },
];
