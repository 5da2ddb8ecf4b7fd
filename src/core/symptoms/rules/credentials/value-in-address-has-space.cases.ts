import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'before a client id',
    paste: 'https://id.example.com/authorize?client_id=+fakefake&scope=read\n',
    marks: ['+fakefake'],
  },
  { name: 'behind a key', paste: 'GET /v1/items?apikey=fakefake%20 401\n', marks: ['fakefake%20'] },
  { name: 'within', paste: 'GET /v1/items?key=fake+fake 401\n', marks: [] },
  { name: 'no key', paste: 'GET /v1/items?q=+fakefake 401\n', marks: [] },
  { name: 'a name', paste: 'GET /api.php?username=bob%20&password=fake', marks: ['bob%20'] },
  { name: 'a name of two words', paste: 'GET /api.php?username=bob%20smith&password=fake', marks: [] },
];
