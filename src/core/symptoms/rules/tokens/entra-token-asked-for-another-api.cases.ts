import type { RuleCase } from '../../cases/rule-case.ts';

const graph = 'GET https://graph.microsoft.com/v1.0/me gives 401';

export const cases: readonly RuleCase[] = [
  {
    name: 'the old graph',
    paste: `resource=https://graph.windows.net\n${graph}`,
    marks: ['https://graph.windows.net'],
  },
  {
    name: 'a scope in code',
    paste: `credential.get_token("https://management.azure.com/.default")\n${graph}`,
    marks: ['https://management.azure.com/.default'],
  },
  { name: "an API of one's own", paste: `scope: 'api://fake/.default'\n${graph}`, marks: ['api://fake/.default'] },
  {
    name: 'the command without an option',
    paste: 'az account get-access-token --query accessToken\ncurl https://dev.azure.com/fake/_apis/projects\n401',
    marks: ['az account get-access-token'],
  },
  { name: 'the same', paste: `scope=https://graph.microsoft.com/.default\n${graph}`, marks: [] },
  {
    name: 'management by the command',
    paste: 'az account get-access-token\ncurl https://management.azure.com/subscriptions/fake\n401',
    marks: [],
  },
  {
    name: 'nothing fails',
    paste: 'resource=https://graph.windows.net\nhttps://graph.microsoft.com/v1.0/me',
    marks: [],
  },
  {
    name: 'mail by a scope of Graph',
    paste: 'oauth2_scope = https://graph.microsoft.com/IMAP.AccessAsUser.All\nAUTHENTICATE failed.',
    marks: ['https://graph.microsoft.com/IMAP.AccessAsUser.All'],
  },
  {
    name: 'Dynamics',
    paste: 'scope=https://graph.microsoft.com/.default\nGET https://shop.crm4.dynamics.com/api/data 401',
    marks: ['https://graph.microsoft.com/.default'],
  },
];
