import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Python',
    paste: 'session.get(url, headers={"Authorization": f"DPoP {token}"})',
    marks: ['"Authorization": f"DPoP '],
  },
  {
    name: 'with a proof',
    paste: 'headers={"Authorization": f"DPoP {token}", "DPoP": make_proof(url)}',
    marks: [],
  },
  { name: 'a request as sent', paste: 'Authorization: DPoP fake-token', marks: [] },
];
