import type { RuleCase } from '../../cases/rule-case.ts';

const challenge = (service: string, scope: string) =>
  `\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="https://auth.example.com/token",service="${service}",scope="${scope}"\n`;
const ask = 'curl "https://auth.example.com/token?service=hub-1.example.com&scope=repository:shop/app:pull"\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'another service',
    paste: ask + challenge('hub.example.com', 'repository:shop/app:pull'),
    marks: ['service=hub-1.example.com'],
  },
  { name: 'another repository', paste: ask + challenge('hub-1.example.com', 'repository:shop/web:pull'), marks: [] },
  { name: 'the same', paste: ask + challenge('hub-1.example.com', 'repository:shop/app:pull'), marks: [] },
  { name: 'a variable', paste: `curl "https://auth.example.com/token?service=$S"\n${challenge('a', 'b')}`, marks: [] },
  { name: 'no challenge', paste: ask, marks: [] },
  {
    name: 'an address that gives no tokens',
    paste: `curl "https://status.example.com/up?service=web"\n${challenge('hub.example.com', 'a')}`,
    marks: [],
  },
];
