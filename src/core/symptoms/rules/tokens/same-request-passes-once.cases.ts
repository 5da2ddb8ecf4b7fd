import type { RuleCase } from '../../cases/rule-case.ts';

const CALL = 'curl -i -H "Authorization: Bearer $TOKEN" https://api.example.com/users\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'passes and is refused',
    paste: `$ ${CALL}HTTP/2 200 \nserver: fake\n\n$ ${CALL}HTTP/2 401 \nserver: fake\n\n`,
    marks: ['200'],
  },
  { name: 'refused alone', paste: `$ ${CALL}HTTP/2 401 \nserver: fake\n\n`, marks: [] },
  {
    name: 'another token',
    paste: `$ ${CALL}HTTP/2 200 \nserver: fake\n\n$ ${CALL.replace('TOKEN', 'OLD')}HTTP/2 401 \nserver: fake\n\n`,
    marks: [],
  },
];
