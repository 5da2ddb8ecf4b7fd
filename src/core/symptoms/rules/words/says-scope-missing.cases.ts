import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'which it must have',
    paste: 'Your token must have the `repo` and `read:packages` scopes to log in.',
    marks: ['token must have the `repo` and `read:packages` scopes'],
  },
  {
    name: 'failed for it',
    paste: 'Authorization failed due to insufficient permissions.',
    marks: ['Authorization failed due to insufficient permissions'],
  },
  {
    name: 'of the token',
    paste: 'Your token does not have the required scopes',
    marks: ['does not have the required scopes'],
  },
  { name: 'in one word', paste: '{"ok":false,"error":"missing_scope"}', marks: ['missing_scope'] },
  { name: 'of the client', paste: 'insufficient app scope for this call', marks: ['insufficient app scope'] },
  {
    name: 'not in it',
    paste: 'The token does not contain the required scope',
    marks: ['does not contain the required scope'],
  },
  {
    name: 'as a field',
    paste: '"field": "route:read_permission", "code": "missing"',
    marks: ['route:read_permission'],
  },
  {
    name: 'a permission',
    paste: "this call requires the 'pages_show_list' permission",
    marks: ["requires the 'pages_show_list' permission"],
  },
  {
    name: 'to do what',
    paste: 'insufficient privileges to list the mailboxes',
    marks: ['insufficient privileges to l'],
  },
  { name: 'a scope of a variable', paste: 'variable is not in scope', marks: [] },
  { name: 'scopes that were given', paste: '"scope": "openid profile"', marks: [] },
  {
    name: 'a licence',
    paste: 'You may place additional permissions on material, added by you to a covered work',
    marks: [],
  },
  { name: 'a call of the system', paste: 'The calling process has insufficient privilege to call vhangup.', marks: [] },
  { name: 'a guest', paste: 'User (role: guests) missing scope (account)', marks: [] },
  {
    name: 'at least one',
    paste: 'You need at least read:org scope to list your organizations.',
    marks: ['need at least read:org scope'],
  },
  {
    name: 'two scopes',
    paste: 'You need at least read:things and delete:things scopes',
    marks: ['need at least read:things and delete:things scopes'],
  },
  {
    name: 'quoted in JSON',
    paste: '{"error":"Your token does not have the \\"upload\\" scope"}',
    marks: ['does not have the \\"upload\\" scope'],
  },
  { name: 'no claim', paste: 'the token has no roles claim', marks: ['token has no roles'] },
  { name: 'a scope that does not do', paste: 'token scope not allowed for this route', marks: ['scope not allowed'] },
  { name: 'a list', paste: "403 Missing: ['posts:write']", marks: ["Missing: ['posts:write'"] },
  {
    name: 'by privileges',
    paste: 'this action is granted by the Kibana privileges [manage]',
    marks: ['is granted by the Kibana privileges ['],
  },
  { name: 'a claim', paste: 'The claim "subscribe" is missing', marks: ['The claim "subscribe" is missing'] },
  { name: 'as a code', paste: '{"code":"no_permission"}', marks: ['no_permission'] },
  { name: 'a level', paste: "it requires 'write' access for the site", marks: ["requires 'write' access for"] },
  { name: 'another list', paste: "Missing: ['package.json']", marks: [] },
  { name: 'a claim of time', paste: 'The claim "exp" is missing', marks: [] },
];
