import type { RuleCase } from '../../cases/rule-case.ts';

const said = (tried: string, asked: string) =>
  `client authentication scheme '${tried}'. The authentication header received from the server was '${asked}'.`;

export const cases: readonly RuleCase[] = [
  {
    name: 'Basic and Digest',
    paste: said('Basic', 'Digest realm="x"'),
    marks: [said('Basic', 'Digest realm="x"')],
  },
  { name: 'NTLM among others', paste: said('Ntlm', 'Negotiate,NTLM'), marks: [] },
  { name: 'nothing was tried', paste: said('Anonymous', 'Basic realm="x"'), marks: [] },
];
