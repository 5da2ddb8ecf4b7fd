/** A HAR as a browser saves it from a day of work: pages, scripts, pictures, calls of an API, and one refusal. */
import { base64 } from '../../src/core/masking/cases/cases.ts';

const hosts = ['app.example', 'api.example', 'cdn.example', 'login.example'];
const mimeTypes = ['application/json', 'text/html', 'text/javascript', 'image/png', 'text/css', 'application/json'];

/** Numbers from 0 to `below` - 1, the same in each run. */
function generator(): (below: number) => number {
  let state = 20261124;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The text of a HAR of about so many bytes (it is all ASCII); the refusal stands behind four fifths of it. */
export function mixedHar(bytes: number): string {
  const below = generator();
  const word = () => Math.floor(2 ** 31 + below(2 ** 31)).toString(36);
  const entries: string[] = [];
  let length = 0;
  let isRefused = false;
  while (length < bytes) {
    const refuse: boolean = !isRefused && length > bytes * 0.8;
    const entry = JSON.stringify(madeEntry(entries.length, refuse, below, word));
    isRefused ||= refuse;
    entries.push(entry);
    length += entry.length + 1;
  }
  return `{"log":{"version":"1.2","creator":{"name":"Firefox","version":"130.0"},"entries":[${entries.join(',')}]}}`;
}

function madeEntry(index: number, refuse: boolean, below: (limit: number) => number, word: () => string): object {
  const mimeType = refuse ? 'application/json' : (mimeTypes[below(mimeTypes.length)] ?? 'text/plain');
  const host = hosts[below(hosts.length)] ?? 'app.example';
  const secret = `q7${word()}${word()}${word()}Z4`;
  const token = refuse ? `q7${word()}Z4` : 'q7longLivedSession0Z4';
  return {
    startedDateTime: new Date(Date.UTC(2026, 10, 24, 8) + index * 250).toISOString(),
    time: 12.5 + below(500),
    _priority: 'High',
    request: {
      method: below(4) === 0 ? 'POST' : 'GET',
      url: `https://${host}/${word()}/${word()}?page=${below(9)}&v=${word()}`,
      httpVersion: 'http/2.0',
      headers: named([
        [':authority', host],
        ['accept', '*/*'],
        ['accept-language', 'de,en-US;q=0.7,en;q=0.3'],
        ['user-agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'],
        ['authorization', `Bearer ${token}`],
        ['cookie', `theme=dark; sid=${secret}; consent=yes`],
        ['referer', `https://${host}/${word()}`],
        ['sec-fetch-mode', 'cors'],
      ]),
      queryString: named([
        ['page', '1'],
        ['v', word()],
      ]),
      cookies: named([['sid', secret]]),
      headersSize: 612,
      bodySize: 0,
    },
    response: {
      status: refuse ? 401 : 200,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: named([
        ['content-type', mimeType],
        ['date', 'Tue, 24 Nov 2026 08:54:24 GMT'],
        ['server', 'nginx'],
        ['cache-control', 'max-age=3600'],
        ['etag', `"${word()}"`],
        ['vary', 'accept-encoding'],
        ...(refuse ? [['www-authenticate', 'Bearer realm="api", error="invalid_token"'] as const] : []),
      ]),
      cookies: [],
      content: refuse
        ? { size: 25, mimeType, text: '{"error":"invalid_token"}' }
        : content(mimeType, below, word, secret),
      redirectURL: '',
      headersSize: 300,
      bodySize: 4000,
    },
    cache: {},
    timings: { blocked: 0.1, dns: 0, connect: 0, send: 0.2, wait: 12, receive: 1.5, ssl: 0 },
    serverIPAddress: '192.0.2.7',
  };
}

function content(mimeType: string, below: (limit: number) => number, word: () => string, secret: string): object {
  const repeated = (piece: () => string, most: number) => Array.from({ length: 5 + below(most) }, piece).join('');
  switch (mimeType) {
    case 'image/png':
      return { size: 1, mimeType, encoding: 'base64', text: `iVBORw0KGgo${base64(repeated(word, 4000))}` };
    case 'text/html':
      return {
        size: 1,
        mimeType,
        text: `<!doctype html>\n<title>${word()}</title>\n${repeated(() => `<p class="a">${word()} and ${word()}</p>\n`, 300)}`,
      };
    case 'text/javascript':
      return {
        size: 1,
        mimeType,
        text: repeated(() => `function ${word()}(a,b){return a.${word()}(b)||{name:"x"}}\n`, 900),
      };
    case 'text/css':
      return { size: 1, mimeType, text: repeated(() => `.${word()} { margin: 0 auto; color: #c0ffee }\n`, 400) };
    default:
      return {
        size: 1,
        mimeType,
        text: JSON.stringify({
          csrf_token: secret,
          items: Array.from({ length: 5 + below(200) }, () => ({
            id: word(),
            title: `${word()} ${word()}`,
            count: below(99),
          })),
        }),
      };
  }
}

function named(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([name, value]) => ({ name, value }));
}
