/** Chromium: HAR files, console messages and error pages of calls that are refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import { api, serve } from './api.ts';
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

interface Seen {
  /** The HAR without what every run has anew: times, sizes, processes. */
  readonly har: string;
  readonly console: string;
}

const VARYING = [
  'startedDateTime',
  'time',
  'timings',
  '_securityDetails',
  'serverIPAddress',
  '_serverPort',
  'pageTimings',
];
const FIXED: Readonly<Record<string, unknown>> = {
  startedDateTime: '2026-11-24T10:00:00.123Z',
  time: 1.5,
  timings: { send: 0, wait: 1, receive: 0.5 },
  serverIPAddress: '192.0.2.10',
  _serverPort: 443,
  pageTimings: {},
};

function tidy(har: string): string {
  const fixed = (key: string, value: unknown) => {
    if (key === 'pageref' || key === '_frameref') return 'page@1';
    if (key === 'id' && typeof value === 'string') return 'page@1';
    if (key === '_transferSize' || key === 'headersSize') return -1;
    if (key === '_monotonicTime') return undefined;
    return VARYING.includes(key) ? FIXED[key] : value;
  };
  return JSON.stringify(JSON.parse(har, fixed), null, 2);
}

/** Opens a page, runs a script in it, and gives what the browser recorded. */
async function visit(lab: Lab, browser: Browser, url: string, script: string | undefined): Promise<Seen> {
  const path = join(lab.dir, 'recorded.har');
  const context = await browser.newContext({ recordHar: { path }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    const { url: from, lineNumber } = message.location();
    said.push(`${from && message.text().startsWith('Failed') ? `${from}:${lineNumber} ` : ''}${message.text()}`);
  });
  await page.goto(url).catch(() => undefined);
  if (script) await page.evaluate(script);
  await page.waitForTimeout(300);
  await context.close();
  return { har: tidy(readFileSync(path, 'utf8')), console: said.join('\n') };
}

const call = (url: string, options = '') =>
  `fetch(${JSON.stringify(url)}${options}).then((r) => console.log(r.status)).catch((e) => console.error('Uncaught (in promise) ' + e))`;

async function capture(lab: Lab): Promise<Capture[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    timeout: 20_000,
  });
  lab.also(() => browser.close());
  const from = `Chromium ${browser.version()}`;
  lab.version(needs.openssl);
  const request = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout key.pem -out cert.pem';
  await lab.run(['openssl', ...request.split(' ')]);
  const tls = { key: lab.read('key.pem'), cert: lab.read('cert.pem') };
  const site = await lab.port('www.example.com');
  const port = await lab.port('api.example.com');
  const open = await lab.port('open.example.com');
  const basic = await lab.port('staff.example.com');
  await serve(
    lab,
    site,
    (request, response): unknown => {
      // The page itself, an API of the same origin that wants a login, and a redirect to another origin.
      if (request.url === '/')
        return response.setHeader('Content-Type', 'text/html').end('<title>App</title><p>App</p>');
      if (request.url === '/favicon.ico') return response.writeHead(204).end();
      if (request.url === '/moved')
        return response.writeHead(302, { Location: `https://127.0.0.1:${open}/items` }).end();
      return api('', '')(request, response);
    },
    tls,
  );
  // An API that asks a login of every request, also of a preflight.
  await serve(lab, port, api('', ''), tls);
  // An API that allows other origins by the rules.
  await serve(
    lab,
    open,
    (request, response): unknown => {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Headers', 'authorization');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      return api('', '')(request, response);
    },
    tls,
  );
  await serve(
    lab,
    basic,
    (_, response) => {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Staff area"' }).end();
    },
    tls,
  );

  const home = `https://127.0.0.1:${site}/`;
  const sent = ', { headers: { Authorization: "Bearer abc" } }';
  const cases: Capture[] = [];
  const add = (name: string, truth: string[], paste: string) =>
    cases.push({ name, from, truth, paste: lab.names.clean(paste) });
  const both = async (name: string, truth: { har: string[]; console: string[] }, script: string) => {
    const { har, console: said } = await visit(lab, browser, home, script);
    add(`HAR of Chromium: ${name}`, truth.har, har);
    add(`console of Chromium: ${name}`, truth.console, said);
  };
  const nothing = ['gen-no-credentials', 'api-missing-bearer'];
  await both('a call without a token', { har: nothing, console: nothing }, call(`${home}items`));
  await both(
    'a call with a wrong token',
    {
      har: ['api-token-malformed', 'api-wrong-value-pasted', 'api-expired-token'],
      console: ['gen-no-credentials', 'gen-wrong-credentials'],
    },
    call(`${home}items`, sent),
  );
  await both(
    'a preflight that is refused for want of a login',
    { har: ['cors-preflight-401'], console: ['cors-preflight-401'] },
    call(`https://127.0.0.1:${port}/items`, sent),
  );
  await both(
    'a refusal that the page may not read',
    { har: ['cors-hides-401', 'cors-no-credentials', 'gen-no-credentials'], console: ['cors-hides-401'] },
    call(`https://127.0.0.1:${port}/items`),
  );
  await both(
    'a redirect to another origin drops the token',
    {
      har: ['redirect-fetch-origin'],
      console: ['redirect-fetch-origin', 'gen-no-credentials', 'gen-wrong-credentials'],
    },
    call(`${home}moved`, sent),
  );
  await both(
    'a call to another origin without a token',
    { har: nothing, console: nothing },
    call(`https://127.0.0.1:${open}/items`),
  );
  const page = await visit(lab, browser, `https://127.0.0.1:${basic}/`, undefined);
  add('HAR of Chromium: a page with a login that nobody fills in', ['gen-no-credentials'], page.har);
  const bare = await visit(lab, browser, `https://127.0.0.1:${port}/items`, undefined);
  add('HAR of Chromium: an API opened as a page', nothing, bare.har);
  return cases;
}

export const family: Family = { title: 'Chromium: HAR files, the console and error pages.', capture };
