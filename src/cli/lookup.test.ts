import { describe, expect, it } from 'vitest';
import type { Lookup, Target } from '../core/lookup/lookup.ts';
import { lookupCommand } from './lookup.ts';

const target: Target = {
  key: '401',
  url: '/401/',
  title: '401 Unauthorized',
  kind: 'code',
  exact: true,
  why: 'the code itself',
};
/** Finds 401 in what holds a 4, and nothing elsewhere. */
const fake: Lookup = { lookup: (query, limit = 9) => (query.includes('4') ? [target].slice(0, limit) : []) };

async function run(args: string[], ...chunks: string[]) {
  const written: string[] = [];
  const stdin = (async function* () {
    yield* chunks;
  })();
  const code = await lookupCommand(args, { stdin, stdout: { write: (text) => written.push(text) } }, () => fake);
  return { code, text: written.join('') };
}

describe('lookup on the command line', () => {
  it('lists the pages of a query', async () => {
    const { code, text } = await run(['error', '401']);
    expect(code).toBe(0);
    expect(text).toContain('/401/\n    401 Unauthorized\n    the code itself');
  });

  it('says that it found nothing and exits 1', async () => {
    expect(await run(['what'])).toMatchObject({ code: 1, text: expect.stringContaining('Nothing found') });
  });

  it('writes one line of JSON a query, with these four fields', async () => {
    const { text } = await run(['--json', '401']);
    expect(JSON.parse(text)).toEqual({
      query: '401',
      targets: [{ key: '401', url: '/401/', title: '401 Unauthorized', why: 'the code itself' }],
    });
  });

  it('answers each line of standard input, empty ones and one cut between chunks too', async () => {
    const { code, text } = await run(['--json', '-'], '401\r\n\nwh', 'at 4\nlast');
    const lines = text.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).query)).toEqual(['401', '', 'what 4', 'last']);
    expect(lines.map((line) => JSON.parse(line).targets.length)).toEqual([1, 0, 1, 0]);
  });

  it('takes what follows -- as it is', async () => {
    expect(JSON.parse((await run(['--json', '--', '--limit', '4'])).text).query).toBe('--limit 4');
  });

  it.each([[[]], [['--json']], [['--limit', 'x', '401']], [['--limit']]])(
    'shows how to call it for %j',
    async (args) => {
      expect(await run(args)).toMatchObject({ code: 2, text: expect.stringContaining('Usage:') });
    },
  );
});

describe('lookup in content/', () => {
  it('knows the codes', { timeout: 60_000 }, async () => {
    const written: string[] = [];
    const stdin = (async function* () {})();
    await lookupCommand(['--json', '403 forbidden'], { stdin, stdout: { write: (text) => written.push(text) } });
    expect(JSON.parse(written.join('')).targets[0].key).toBe('403');
  });
});
