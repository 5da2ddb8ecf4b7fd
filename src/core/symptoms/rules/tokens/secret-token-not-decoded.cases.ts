import type { RuleCase } from '../../cases/rule-case.ts';

const taken = "kubectl get secret fake -o jsonpath='{.data.token}";

export const cases: readonly RuleCase[] = [
  {
    name: 'in a variable',
    paste: `TOKEN=$(${taken}')\ncurl -H "Authorization: Bearer $TOKEN" https://10.0.0.1:6443/api # 401`,
    marks: ["kubectl get secret fake -o jsonpath='{.data.token"],
  },
  {
    name: 'as YAML',
    paste: 'I pasted the token of kubectl -n fake get secret fake -o yaml into the dashboard, which refused it',
    marks: ['kubectl -n fake get secret fake -o yaml'],
  },
  { name: 'decoded', paste: `TOKEN=$(${taken}' | base64 -d) # 401`, marks: [] },
  { name: 'nothing fails', paste: `TOKEN=$(${taken}')`, marks: [] },
];
