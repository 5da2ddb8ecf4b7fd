import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another host',
    paste: 'gcloud auth print-identity-token --audiences=https://one.example.com\ncurl https://two-uc.a.run.app # 401',
    marks: ['https://one.example.com'],
  },
  {
    name: 'in Python',
    paste: 'fetch_id_token(request, "https://one-uc.a.run.app")\nrequests.get("https://two-uc.a.run.app") # 401',
    marks: ['https://one-uc.a.run.app'],
  },
  {
    name: 'no address at all',
    paste: 'fetch_id_token(request, "demo-project")\nrequests.get("https://two-uc.a.run.app") # 401',
    marks: ['demo-project'],
  },
  {
    name: 'the same',
    paste: 'fetch_id_token(request, "https://one-uc.a.run.app")\nrequests.get("https://one-uc.a.run.app/a") # 401',
    marks: [],
  },
  { name: 'no call is shown', paste: '--audiences=https://one.example.com gives 401', marks: [] },
];
