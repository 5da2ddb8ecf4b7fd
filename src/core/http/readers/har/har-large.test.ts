import { describe, expect, it } from 'vitest';
import { readHar } from './har.ts';
import { spineOf } from './har-spine.ts';

const fields = (...pairs: [string, string][]) => pairs.map(([name, value]) => ({ name, value }));

function entry(url: string, status: number, text: string) {
  return {
    startedDateTime: '2026-11-24T08:54:24.000Z',
    request: { method: 'GET', url, httpVersion: 'h2', headers: fields(['accept', '*/*']) },
    response: {
      status,
      headers: fields(['www-authenticate', 'Basic realm="a\\b"']),
      content: { text, mimeType: 'text/plain' },
    },
    timings: { wait: -1, list: [1, '}]"', { a: null }] },
  };
}

/** The refused one stands far behind the first ones. */
function har(padding: number, indent?: number): string {
  const entries = Array.from({ length: 100 }, (_, index) => entry(`https://a.example/${index}`, 200, '{"a":"\\"}'));
  entries.push(entry('https://a.example/private?q="x"', 401, 'no\n"entry" é'));
  entries[0] = entry('https://a.example/private?q="x"', 302, 'x'.repeat(padding));
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'Firefox' }, entries, pages: [] } }, null, indent);
}

describe.each([undefined, 1])('a large HAR, indented by %s', (indent) => {
  const text = har(2_500_000, indent);
  const shift = text.length - har(0, indent).length;
  const large = readHar(text);
  const small = readHar(har(0, indent));

  it('has every exchange with its method, address and status', () => {
    const heads = (read: typeof large) =>
      read?.exchanges.map(({ request, response }) => [request?.method, request?.url, response?.status]);
    expect(heads(large)).toEqual(heads(small));
    expect(large?.problems).toEqual([]);
    expect(large?.end).toBe(text.length);
  });

  it('reads the failing exchange and those beside it in full', () => {
    const told = (read: typeof large, index: number) => {
      const { request, response } = read?.exchanges[index] ?? {};
      return [
        request?.fields.map(({ value }) => value),
        response?.fields.map(({ value }) => value),
        response?.body?.text,
      ];
    };
    for (const index of [50, 99, 100]) expect(told(large, index)).toEqual(told(small, index));
    expect(large?.exchanges[100]?.response?.statusSpan?.start).toBe(
      (small?.exchanges[100]?.response?.statusSpan?.start ?? 0) + shift,
    );
  });

  it('takes for the failure what no later success answers', () => {
    const calls = [entry('https://a.example/redirect', 302, ''), entry('https://a.example/open', 401, 'no')];
    const fill = Array.from({ length: 100 }, (_, index) =>
      entry(`https://a.example/${index}`, 200, 'x'.repeat(25_000)),
    );
    const answered = [entry('https://a.example/answered', 401, ''), entry('https://a.example/answered', 200, '')];
    const log = { version: '1.2', creator: { name: 'Firefox' }, entries: [...calls, ...fill, ...answered] };
    const read = readHar(JSON.stringify({ log }));
    expect(read?.exchanges[0]?.response?.fields).toHaveLength(1);
  });

  it('reads what asks for the same address in full, of others no fields', () => {
    expect(large?.exchanges[0]?.response?.fields).toHaveLength(1);
    expect(large?.exchanges[1]?.request).toMatchObject({ fields: [], complete: false });
  });

  it('keeps what stands before a cut', () => {
    const cut = readHar(text.slice(0, text.lastIndexOf('"content"')));
    expect(cut?.exchanges).toHaveLength(101);
    expect(cut?.exchanges[100]?.response?.status).toBe(401);
    expect(cut?.problems.map(({ code }) => code)).toEqual(['json-cut']);
  });
});

describe('spineOf', () => {
  it.each(['{}', '[]', '{"log":{}}', '{"log":{"entries":{}}}', '{"log"', '"', '{"log":[', ''])(
    'is none in %j',
    (text) => {
      expect(spineOf(text, 0)).toBeUndefined();
    },
  );

  it('is linear on backslashes and brackets', () => {
    for (const unit of ['\\', '\\"', '[', '{"a":', '"', '{"log":{"entries":[{']) {
      const text = `{"log":{"entries":[${unit.repeat(1_000_000 / unit.length)}`;
      const start = performance.now();
      spineOf(text, 0);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
