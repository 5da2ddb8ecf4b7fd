import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key',
    paste: '- without X-Api-Key: 401\n- with X-Api-Key: 200',
    marks: ['- without X-Api-Key: 401'],
  },
  {
    name: 'in German',
    paste: 'ohne Authorization -> 401\nmit Authorization -> 404, so the gateway lets it in',
    marks: ['ohne Authorization -> 401'],
  },
  {
    name: 'refused all the same',
    paste: 'without token: 401\nwith token: 401',
    marks: [],
  },
];
