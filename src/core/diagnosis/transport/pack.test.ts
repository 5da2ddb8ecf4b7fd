import { describe, expect, it } from 'vitest';
import type { Rule } from '../../symptoms/rule.ts';
import type { Knowledge } from '../diagnose.ts';
import { columnsOf, rowsOf } from './columns.ts';
import { numberRules, packKnowledge, symptomsOf, unpackKnowledge } from './pack.ts';

describe('columns', () => {
  it.each([
    ['no row', 'sn', []],
    ['one row with empty cells', 'swds', [['a', [], [], '']]],
    [
      'numbers that rise and fall',
      'nd',
      [
        [-1, [7, 3, 12]],
        [2, [0]],
      ],
    ],
    [
      'texts with marks of JSON and of scripts',
      'sw',
      [
        ['`a` $1', ['"*"', '\\*']],
        ['b', ['|', '^']],
      ],
    ],
  ])('%s', (_, shape, rows) => {
    expect(rowsOf(shape, columnsOf(shape, rows))).toEqual(rows);
  });
});

const rule: Rule = { id: 'no-challenge', find: () => [] };
const knowledge: Knowledge = {
  rules: [rule],
  texts: [{ id: 'nginx-no-user', patterns: [] }],
  products: new Map([
    ['nginx-no-user', 'nginx'],
    ['says-curl', 'curl'],
  ]),
  clients: new Set(['curl']),
  causes: [
    {
      id: 'no-user',
      roles: ['server-admin'],
      products: ['nginx'],
      usual: ['caddy'],
      codes: [401],
      common: 'very',
      proves: ['nginx-no-user'],
      suggests: ['says-curl', 'no-challenge'],
      fits: [],
      excludes: ['others-get-in'],
      roots: ['no-user'],
      settles: true,
    },
  ],
  questions: [
    {
      id: 'who',
      asksUse: true,
      options: [
        { symptom: 'others-get-in', go: 'what' },
        { symptom: 'nobody-gets-in', end: { causes: ['no-user'] } },
      ],
      unsure: { end: { causes: [] } },
    },
    { id: 'what', asksUse: false, options: [], unsure: { go: 'who' } },
  ],
  starts: new Map([['visitor', 'what']]),
};

it('gives back what was packed, symptoms by number', () => {
  const ids = symptomsOf(knowledge);
  const number = (id: string) => String(ids.indexOf(id));
  const unpacked = unpackKnowledge(packKnowledge(knowledge));
  expect(ids.slice(0, 2)).toEqual(['no-challenge', 'nginx-no-user']);
  expect(numberRules(knowledge.rules, 0)).toEqual([{ ...rule, id: number('no-challenge') }]);
  expect(unpacked.products).toEqual(
    new Map([
      [number('says-curl'), 'curl'],
      [number('nginx-no-user'), 'nginx'],
    ]),
  );
  expect(unpacked.clients).toEqual(knowledge.clients);
  const [cause] = knowledge.causes;
  expect(unpacked.causes).toEqual([
    {
      ...cause,
      proves: cause?.proves.map(number),
      suggests: cause?.suggests.map(number),
      excludes: cause?.excludes.map(number),
    },
  ]);
  expect(unpacked.questions).toEqual(
    knowledge.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, symptom: number(option.symptom) })),
    })),
  );
});

it('does not pack an edge to nowhere', () => {
  const lost = { ...knowledge, starts: new Map(), questions: [{ id: 'who', options: [], unsure: { go: 'nowhere' } }] };
  expect(() => packKnowledge(lost)).toThrow('nowhere');
});
