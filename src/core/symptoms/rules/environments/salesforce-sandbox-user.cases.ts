import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in Python',
    paste: "sf = Salesforce(username='bob@example.com.uat', password=pw)\nINVALID_LOGIN",
    marks: ['bob@example.com.uat'],
  },
  {
    name: 'at the host of sandboxes',
    paste: 'https://test.salesforce.com/services/oauth2/token username=bob@example.com.uat',
    marks: [],
  },
  { name: 'a user of production', paste: "Salesforce(username='bob@example.com')", marks: [] },
];
