import { beforeAll, describe, expect, it } from 'vitest';
import { linter } from './lint.ts';
import { MOST_WORDS } from './sentence-length.ts';

let lint: Awaited<ReturnType<typeof linter>>;
beforeAll(async () => {
  lint = await linter(['httpwhy']);
});

const sentence = (count: number, word = 'a') => `${Array(count).fill(word).join(' ')}.`;
const messagesOf = async (text: string) => (await lint(text, 'README.md')).map(({ message }) => message);

it('says file, line, column, what and what to do', async () => {
  const source = '---\ntitle: Gone\nanswer: "The file is seperate from the rest."\n---\n\nFine.\n\nIt simply works.\n';
  expect(await lint(source, 'content/causes/gone.mdx')).toEqual([
    {
      file: 'content/causes/gone.mdx',
      line: 3,
      column: 22,
      message: expect.stringMatching(/^"seperate" is in no dictionary: write separate.* docs\/words\.txt$/),
    },
    { file: 'content/causes/gone.mdx', line: 8, column: 4, message: '"simply": a filler: leave it out' },
  ]);
});

it('names the place to add a schema for a new file', async () => {
  expect(await lint('a: b', 'content/news.yaml')).toMatchObject([
    { message: 'name its schema in src/prose/schemas.ts' },
  ]);
});

describe('spelling', () => {
  it.each(['recieve', 'behavior', 'teh', 'htpaswd'])('finds %s', async (word) => {
    expect(await messagesOf(`You ${word} it.`)).toMatchObject([expect.stringContaining(`"${word}"`)]);
  });

  it.each([
    ['British English', 'You recognise the behaviour.'],
    ['terms of software', 'The OAuth endpoint of Kubernetes answers JSON.'],
    ['the own list, possessive too', "This is httpwhy's page."],
    ['code', 'Set `authz_usr`.\n\n```\nauthz_usr\n```'],
    ['addresses', 'See [this](https://exampel.com/authz_usr) and <https://exampel.com/>.'],
  ])('lets %s pass', async (_, text) => {
    expect(await messagesOf(text)).toEqual([]);
  });
});

describe('wording', () => {
  it.each([
    'Just do it.',
    'Do it in order\nto see it.',
    'Please look.',
    'It works!',
    'It is important to look.',
    'Utilise it.',
    'A seamless change.',
  ])('finds the filler in "%s"', async (text) => {
    expect(await messagesOf(text)).toHaveLength(1);
  });

  it.each(['Adjust it.', '`just` and `!important`'])('lets "%s" pass', async (text) => {
    expect(await messagesOf(text)).toEqual([]);
  });
});

describe('length of sentences', () => {
  it.each([
    ['at the limit', sentence(MOST_WORDS)],
    ['of two sentences', `${sentence(20)} ${sentence(20, 'A')}`],
    ['whose second begins with a small letter', `${sentence(20)} nginx ${sentence(20)}`],
    ['whose second begins with a number', `${sentence(20)} 429 means ${sentence(20)}`],
    ['with code, which is one word', `${sentence(MOST_WORDS - 1).slice(0, -1)} \`a b c d\`.`],
    ['of list items', `- ${sentence(20)}\n- ${sentence(20)}`],
  ])('lets a text %s pass', async (_, text) => {
    expect(await messagesOf(text)).toEqual([]);
  });

  it.each([
    ['on one line', sentence(MOST_WORDS + 1)],
    ['over two lines', sentence(MOST_WORDS + 1).replace('a a', 'a\na')],
    ['in a cell of a table', `| a |\n|---|\n| ${sentence(MOST_WORDS + 1)} |`],
    ['with emphasis', `**a** ${sentence(MOST_WORDS)}`],
  ])('finds one too many %s', async (_, text) => {
    expect(await messagesOf(text)).toEqual([
      `a sentence of ${MOST_WORDS + 1} words: split it, ${MOST_WORDS} are the most`,
    ]);
  });
});
