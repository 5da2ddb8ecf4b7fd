/** No rule looks through a whole capture: of one that is larger than anything somebody writes, only messages are read. */
import { afterEach, expect, it, vi } from 'vitest';
import { readPaste } from '../http/read.ts';
import { ruleInput } from './find.ts';
import { rules } from './rules/index.ts';

const lines = {
  'a log': '192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a HTTP/1.1" 401 12 "-" "curl/8.0"\n',
  'what people write':
    'Since the update to version 2 at http://192.0.2.7 the login is not kept: the cookie, the session is lost. curl -u bob:x ' +
    '-H "Authorization: Bearer fake" gives 401 Unauthorized, alg RS256, InvalidTokenError\n',
};
const har = (entries: number) =>
  JSON.stringify({
    log: {
      entries: Array.from({ length: entries }, (_, at) => ({
        startedDateTime: '2026-10-10T13:55:36.000Z',
        request: { method: 'GET', url: `https://example.com/${at}`, headers: [] },
        response: { status: 401, headers: [{ name: 'WWW-Authenticate', value: 'Basic realm="a"' }] },
      })),
    },
  });
const long = 250_000;

afterEach(() => vi.restoreAllMocks());

it.each([
  ...Object.entries(lines).map(([name, line]) => [name, line.repeat(Math.ceil(long / line.length))]),
  ['a HAR', har(1_300)],
])('in %s', (_, text) => {
  expect(text.length).toBeGreaterThan(long);
  const input = ruleInput(readPaste(text));
  const exec = RegExp.prototype.exec;
  const reach = new Set<string>();
  let id = '';
  // `test`, `match` and `matchAll` call it too.
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, within) {
    if (within.length >= long) reach.add(id);
    return exec.call(this, within);
  });
  for (const rule of rules) {
    id = rule.id;
    rule.find(input);
  }
  vi.restoreAllMocks();
  expect([...reach]).toEqual([]);
});
