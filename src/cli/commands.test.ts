import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { challengesCommand } from './challenges.ts';
import { diagnoseCommand } from './diagnose.ts';
import { maskCommand } from './mask.ts';
import type { Streams } from './streams.ts';

/** Streams that hold what is typed and what is printed. */
function streams(typed = '') {
  const printed = { out: '', err: '' };
  const given: Streams = {
    stdin: (async function* () {
      yield typed;
    })(),
    stdout: { write: (text: string) => (printed.out += text) },
    stderr: { write: (text: string) => (printed.err += text) },
  };
  return { given, printed };
}

const expired = `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at '11/24/2026 08:12:07'"
Set-Cookie: session=abcdefghijklmnop1234
`;

afterEach(() => vi.unstubAllEnvs());

describe('httpwhy diagnose', () => {
  it('prints one JSON line of the agreed shape for each file, also for one that cannot be read', async () => {
    const { given, printed } = streams(expired);
    expect(await diagnoseCommand(['--json', '-', 'no-such-file'], given)).toBe(2);
    const [first, second, ...rest] = printed.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(second).toEqual({ file: 'no-such-file', error: 'there is no such file' });
    expect(Object.keys(first)).toEqual([
      'file',
      'format',
      'exchanges',
      'failing',
      'symptoms',
      'causes',
      'excluded',
      'next',
      'masked',
    ]);
    expect(first.exchanges[0]).toMatchObject({ status: 401, reason: 'Unauthorized', method: null, url: null });
    expect(first.exchanges[0].challenges).toEqual([
      {
        scheme: 'Bearer',
        params: { error: 'invalid_token', error_description: "The token expired at '11/24/2026 08:12:07'" },
        token68: null,
      },
    ]);
    expect(first.failing).toBe(0);
    expect(first.causes[0]).toMatchObject({
      id: 'api-expired-token',
      url: '/causes/api-expired-token/',
      strength: 'proved',
    });
    const { start, end } = first.causes[0].evidence[0];
    expect(expired.slice(start, end)).toContain('expired');
    expect(printed.out).not.toContain('abcdefghijklmnop1234');
  });

  it('prints a readable, masked report and exits with 0 when there is a cause', async () => {
    const { given, printed } = streams(expired);
    expect(await diagnoseCommand(['-'], given)).toBe(0);
    expect(printed.out).toContain('The access token has expired');
    expect(printed.out).toContain('Check: ');
    expect(printed.out).not.toContain('abcdefghijklmnop1234');
  });

  it('exits with 1 when there is no cause', async () => {
    const { given, printed } = streams('the cat sat on the mat');
    expect(await diagnoseCommand(['-'], given)).toBe(1);
    expect(printed.out).toContain('No cause was found');
  });

  it('reads paths from where the person stands', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'httpwhy-'));
    writeFileSync(join(folder, 'paste.txt'), `\uFEFF${expired}`);
    vi.stubEnv('INIT_CWD', folder);
    const { given } = streams();
    expect(await diagnoseCommand(['--role', 'api-caller', '--product', 'ASP.NET Core', 'paste.txt'], given)).toBe(0);
  });

  it('takes several products, and what else people call a role', async () => {
    const log = 'Invalid username or password\nHTTP/1.1 401 Unauthorized\n';
    const reports = [
      ['--product', 'nginx', '--product', 'grafana'],
      ['--product', 'nginx,grafana'],
    ].map(async (named) => {
      const { given, printed } = streams(log);
      await diagnoseCommand(['--json', '--role', 'admin', ...named, '-'], given);
      return printed.out;
    });
    const [apart, together] = await Promise.all(reports);
    expect(JSON.parse(apart ?? '').causes.length).toBeGreaterThan(0);
    expect(together).toBe(apart);
  });

  it.each([[[]], [['--role', 'king', '-']], [['--nonsense', '-']]])('explains itself for %j', async (args) => {
    const { given, printed } = streams();
    expect(await diagnoseCommand(args, given)).toBe(2);
    expect(printed.err).toContain('Usage: httpwhy diagnose');
  });
});

describe('httpwhy challenges', () => {
  it('answers each line with one line', async () => {
    const { given, printed } = streams(
      'Basic realm="x"\n["Bearer","Digest realm=\\"y\\""]\n\nBearer realm="x" error="y"\n',
    );
    expect(await challengesCommand(['--json', '-'], given)).toBe(0);
    const lines = printed.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ challenges }) => challenges.length)).toEqual([1, 2, 0, 1]);
    expect(lines[3].problems.some(({ level }: { level: string }) => level === 'error')).toBe(true);
  });

  it('prints one line, whatever a reader takes for a line end', async () => {
    const { given, printed } = streams('Basic realm="a\u2028b\u2029c\u0085d"');
    await challengesCommand(['--json', '-'], given);
    expect(printed.out.trimEnd()).not.toMatch(/[\u0085\u2028\u2029]/);
    expect(JSON.parse(printed.out).challenges[0].params.realm).toBe('a\u2028b\u2029c\u0085d');
  });

  it('keeps a parameter called __proto__', async () => {
    const { given, printed } = streams('Basic __proto__="x"');
    await challengesCommand(['--json', '-'], given);
    expect(printed.out).toContain('"__proto__":"x"');
  });
});

describe('httpwhy mask', () => {
  it('keeps what holds no secret, to the byte', async () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n';
    const { given, printed } = streams(text);
    expect(await maskCommand(['-'], given)).toBe(0);
    expect(printed.out).toBe(text);
  });

  it('says which file is missing', async () => {
    const { given, printed } = streams();
    expect(await maskCommand(['no-such-file'], given)).toBe(2);
    expect(printed.err).toContain('no-such-file could not be read: there is no such file');
  });
});
