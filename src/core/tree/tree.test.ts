import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { writeNote } from './note.ts';
import { resolve } from './resolve.ts';
import { type Answer, type Tree, UNSURE } from './tree.ts';
import { causesAtEnds, faults, walks, wayTo } from './walk.ts';

const end = (...causes: string[]) => ({ end: { causes } });
const tree: Tree = {
  start: 'who',
  questions: [
    {
      id: 'who',
      options: [
        { symptom: 'me', go: 'what' },
        { symptom: 'you', ...end('a', 'b') },
      ],
      unsure: { go: 'what' },
    },
    {
      id: 'what',
      options: [
        { symptom: 'this', ...end('a') },
        { symptom: 'that', ...end('b') },
      ],
      unsure: end('a', 'b'),
    },
  ],
};
const answers = (...pairs: string[]): Answer[] =>
  pairs.map((pair) => {
    const [question = '', answer = ''] = pair.split('=');
    return { question, answer };
  });

describe('resolve', () => {
  const cases = [
    { given: [], question: 'who', causes: undefined, symptoms: [], ignored: 0 },
    { given: ['who=me'], question: 'what', causes: undefined, symptoms: ['me'], ignored: 0 },
    { given: ['who=you'], question: undefined, causes: ['a', 'b'], symptoms: ['you'], ignored: 0 },
    { given: ['who=me', 'what=that'], question: undefined, causes: ['b'], symptoms: ['me', 'that'], ignored: 0 },
    { given: [`who=${UNSURE}`, `what=${UNSURE}`], question: undefined, causes: ['a', 'b'], symptoms: [], ignored: 0 },
    { given: ['who=nobody'], question: 'who', causes: undefined, symptoms: [], ignored: 1 },
    { given: ['what=this'], question: 'who', causes: undefined, symptoms: [], ignored: 1 },
    { given: ['who=me', 'who=me', 'what=this'], question: 'what', causes: undefined, symptoms: ['me'], ignored: 2 },
    { given: ['who=you', 'what=this'], question: undefined, causes: ['a', 'b'], symptoms: ['you'], ignored: 1 },
  ];
  it.each(cases)('follows $given', ({ given, question, causes, symptoms, ignored }) => {
    const place = resolve(tree, answers(...given));
    expect(place.question).toBe(question);
    expect(place.end?.causes).toEqual(causes);
    expect(place.symptoms).toEqual(symptoms);
    expect(place.ignored).toHaveLength(ignored);
  });
});

describe('fragment', () => {
  it('reads back what it wrote', () => {
    const given = answers('who=me', `what=${UNSURE}`);
    expect(fromFragment(`#${toFragment(given)}`)).toEqual({ answers: given, broken: false });
    expect(toFragment([])).toBe('');
  });
  const broken = ['#who', '#who=', '#=me', '#who=me&', '#who=me=you', '#who=<script>', '#%00', `#${'a=b&'.repeat(50)}`];
  it.each(broken)('stops at what is no answer: %s', (fragment) => {
    expect(fromFragment(fragment).broken).toBe(true);
  });
  it('keeps the answers before the break', () => {
    expect(fromFragment('#who=me&x y')).toEqual({ answers: answers('who=me'), broken: true });
  });
});

describe('walks and faults', () => {
  it('finds every way to an end', () => {
    expect(walks(tree)).toHaveLength(7);
    expect([...causesAtEnds(tree)].sort()).toEqual([...new Set(walks(tree).flatMap(({ end }) => end.causes))].sort());
    expect(faults(tree, 7)).toEqual([]);
  });
  const broken: [string, Tree, string][] = [
    [
      'a dead end',
      { start: 'a', questions: [{ id: 'a', options: [{ symptom: 's', go: 'b' }], unsure: end('x') }] },
      'a: s leads to b, which is no question',
    ],
    [
      'a cycle',
      {
        start: 'a',
        questions: [
          { id: 'a', options: [{ symptom: 's', go: 'b' }], unsure: end('x') },
          { id: 'b', options: [{ symptom: 't', go: 'a' }], unsure: end('x') },
        ],
      },
      'cycle: a -> b -> a',
    ],
    [
      'a question without a way to it',
      { ...tree, questions: [...tree.questions, { id: 'alone', options: [], unsure: end('x') }] },
      'question alone is reached by nothing',
    ],
    [
      'the same answer twice',
      {
        start: 'a',
        questions: [
          {
            id: 'a',
            options: [
              { symptom: 's', ...end('x') },
              { symptom: 's', ...end('y') },
            ],
            unsure: end('x'),
          },
        ],
      },
      'question a has the same answer twice',
    ],
    ['a start that is no question', { start: 'z', questions: [] }, 'start z is no question'],
  ];
  it.each(broken)('reports %s', (_, wrong, fault) => {
    expect(faults(wrong, 7)).toContain(fault);
  });
  it('reports too long a way', () => {
    expect(faults(tree, 1)).toEqual(['who -> what takes more than 1 answers']);
  });
  it('finds the shortest way to a question', () => {
    expect(wayTo(tree, 'what')).toEqual(answers('who=me'));
    expect(wayTo(tree, 'who')).toEqual([]);
    expect(wayTo(tree, 'nowhere')).toBeUndefined();
  });
});

describe('draw', () => {
  it('puts each question to the right of those that lead to it', () => {
    const { boxes, lines, width, height } = draw(tree);
    expect(boxes.map(({ question, ends }) => [question, ends])).toEqual([
      ['who', 1],
      ['what', 3],
    ]);
    expect(boxes[1]?.x).toBeGreaterThan(boxes[0]?.x ?? 0);
    expect(lines.map(({ from, to, answers }) => [from, to, answers])).toEqual([['who', 'what', ['me', UNSURE]]]);
    for (const box of boxes) expect(box.x < width && box.y < height && box.y >= 0).toBe(true);
    expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
  });
});

describe('writeNote', () => {
  it('holds the answers, the causes in order and the link', () => {
    const step = { do: 'Look at `x`.', run: 'one\ntwo', see: 'three', risk: 'four', for: 'curl' };
    const card = {
      id: 'a',
      url: '/causes/a/',
      title: 'A',
      answer: 'Because.',
      who: [],
      check: step,
      answersThatCheck: [],
      fix: [step],
      proof: { do: 'Done.' },
    };
    expect(
      writeNote({ link: 'https://x/#a', answers: [{ ask: 'Who?', said: 'Me' }], causes: [card] }),
    ).toMatchInlineSnapshot(`
      "A request is refused with HTTP status 401. What is known so far:

      - Who? Me

      Likely causes, in this order:

      1. A
        Because.
        CHECK
        (Before you do this: four)
        curl: Look at x.
          one
          two
        You should see: three
        FIX
        (Before you do this: four)
        curl: Look at x.
          one
          two
        You should see: three
        PROOF
        Done.

      These questions again: https://x/#a
      "
    `);
  });

  it('says what came closest, and that words which it leaves out shaped the order', () => {
    const input = { link: 'https://x/#a', answers: [], causes: [] };
    expect(writeNote({ ...input, heard: { closest: ['`A`'], hasWords: true } })).toMatch(
      /^- Closest to what is seen: A\n\nLikely causes, in this order\. It also rests on a description that this note leaves out:$/m,
    );
    expect(writeNote(input)).not.toContain('leaves out');
  });
});
