/** Measures what a page costs before any click, Brotli-compressed as hosts send it, and fails the build above the budget. */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { attributes, builtPages } from './dist.ts';
import { firstPaste } from './first-paste.ts';

/** Bytes. HTML and CSS together; the list of all codes and the trees may take more. */
const budget = { page: 14_600, large: 25_000, css: 6_000, script: 5_000 };
/**
 * Bytes of all scripts of `/diagnose/`: once somebody touches the desk, and once the first paste has its result. Where the fields
 * of an answer are shown, the weights of likeness stay away.
 */
const diagnosis = { touch: 35_000, refusal: 170_000, line: 405_000 };
const large = /^\/(codes|fix)\//;

/** What curl -i prints: a challenge, and a body with words. */
const refusal = `HTTP/1.1 401 Unauthorized
Date: Tue, 24 Nov 2026 08:54:24 GMT
Server: nginx/1.27.2
Content-Type: application/json
WWW-Authenticate: Bearer realm="api.example.com", error="invalid_token", error_description="The token expired"

{"message":"Unauthorized","statusCode":401}
`;
/** What a program says of it. */
const line = 'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/me';

export function compressed(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function byteBudget(): AstroIntegration {
  return {
    name: 'byte-budget',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sizes = new Map<string, number>();
        const size = async (path: string) => {
          const known = sizes.get(path) ?? compressed(await readFile(new URL(`.${path}`, dir)));
          sizes.set(path, known);
          return known;
        };
        const sum = async (paths: readonly string[]) =>
          (await Promise.all([...new Set(paths)].map(size))).reduce((total, bytes) => total + bytes, 0);

        const over: string[] = [];
        const kinds = new Map<string, { page: number; script: number; url: string }[]>();
        let before: readonly string[] = [];
        for (const { url, html } of await builtPages(dir)) {
          const css = await sum(attributes(html, 'href').filter((path) => path.endsWith('.css')));
          const sources = attributes(html, 'src').filter((path) => path.endsWith('.js'));
          const scripts = await withImports(sources, dir);
          const script = await sum(scripts);
          if (url === '/diagnose/') before = scripts;
          const page = compressed(html) + css;
          const most = large.test(url) ? budget.large : budget.page;
          if (page > most) over.push(`${url}: HTML and CSS take ${page} bytes, ${most} is the most`);
          if (css > budget.css) over.push(`${url}: CSS takes ${css} bytes, ${budget.css} is the most`);
          if (script > budget.script) over.push(`${url}: script takes ${script} bytes, ${budget.script} is the most`);
          const kind = kindOf(url);
          kinds.set(kind, [...(kinds.get(kind) ?? []), { page, script, url }]);
        }
        for (const [kind, pages] of kinds) logger.info(figuresOf(kind, pages));
        const start = await sum(before);
        for (const [name, paste] of Object.entries({ refusal, line }) as ['refusal' | 'line', string][]) {
          const first = await firstPaste(dir, paste);
          const touch = await withImports([...before, ...first.touch], dir);
          const all = await withImports([...touch, ...first.engine, ...first.view], dir);
          const [touched, engine, pasted] = [await sum(touch), await sum(first.engine), await sum(all)];
          if (touched > diagnosis.touch)
            over.push(`a touch of the desk: ${touched} bytes, ${diagnosis.touch} is the most`);
          if (pasted > diagnosis[name]) over.push(`a first ${name}: ${pasted} bytes, ${diagnosis[name]} is the most`);
          logger.info(
            `diagnosis: ${start} bytes of script before the first touch, ${touched} before the first paste; ` +
              `${pasted} once a ${name} has its result: ${engine} find the causes, ${pasted - touched - engine} show them`,
          );
        }
        if (over.length > 0) throw new Error(`over the byte budget:\n  ${over.join('\n  ')}`);
      },
    },
  };
}

const folders = ['causes', 'fixes', 'schemes', 'headers', 'compare', 'fix'];

/** The kind of page, for the figures: a folder's pages, codes by number, vendors' codes, else the page itself. */
function kindOf(url: string): string {
  const [, first = '', second = ''] = url.split('/');
  if (second !== '') return folders.includes(first) ? `/${first}/…` : '/vendor/code';
  return /^[\d.]+$/.test(first) ? '/code' : url;
}

/** Scripts and the modules that they import at once. */
async function withImports(paths: readonly string[], dir: URL): Promise<string[]> {
  const found = new Set<string>();
  const visit = async (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = await readFile(new URL(`.${path}`, dir), 'utf8');
    for (const [, target = ''] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+\.js)["']/g,
    )) {
      await visit(new URL(target, `http://site${path}`).pathname);
    }
  };
  for (const path of paths) await visit(path);
  return [...found];
}

function figuresOf(kind: string, pages: readonly { page: number; script: number; url: string }[]): string {
  const sorted = pages.toSorted((a, b) => a.page - b.page);
  const median = sorted[Math.floor((sorted.length - 1) / 2)]?.page;
  const largest = sorted.at(-1);
  const script = Math.max(...pages.map((page) => page.script));
  return `${kind}: ${pages.length} page(s), median ${median}, largest ${largest?.page} (${largest?.url}), script ${script} bytes`;
}
