import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = base64('bob:fake%40fake');

export const cases: readonly RuleCase[] = [
  { name: 'a password', paste: curlTrace({ sent: [`Authorization: Basic ${pair}`] }), marks: [pair] },
  { name: 'somebody decodes it', paste: `atob("${pair}")\n'bob:fake%40fake'`, marks: [pair] },
  {
    name: 'a program that encodes twice',
    paste: 'const login = btoa(user + ":" + encodeURIComponent(password));',
    marks: ['btoa(user + ":" + encodeURIComponent'],
  },
  {
    name: 'Node',
    paste: "Buffer.from(u + ':' + encodeURIComponent(p)).toString('base64')",
    marks: ["Buffer.from(u + ':' + encodeURIComponent"],
  },
  {
    name: 'Python',
    paste: "auth = base64.b64encode(f'{quote(user)}:{quote(pw)}'.encode())",
    marks: ["b64encode(f'{quote"],
  },
  {
    name: 'a percent sign of the password',
    paste: curlTrace({ sent: [`Authorization: Basic ${base64('bob:100%fake')}`] }),
    marks: [],
  },
  { name: 'an address', paste: `atob("${base64('https://example.com/%40fake')}")`, marks: [] },
  { name: 'no login', paste: `atob("${base64('fake%40fake')}")`, marks: [] },
];
