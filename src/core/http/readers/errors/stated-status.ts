/** The status that content states of itself: `"status":401`, `<title>401 Authorization Required</title>`. */
import type { Span } from '../../exchange.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonNumber } from '../json/json-value.ts';

export interface Stated {
  readonly status: number;
  readonly span: Span;
  readonly subStatus?: number;
  readonly subStatusSpan?: Span;
}

/** Keys that state a status, the surest first; the others count only for an error. */
const KEYS = [
  'status',
  'statuscode',
  'status_code',
  'httpstatus',
  'http_status',
  'httpstatuscode',
  'httpcode',
  'http_code',
  'response_code',
  'code',
  'errorcode',
  'error_code',
  'errcode',
  'error',
];
const SURE = 9;

/** Looked for level by level, five deep and among the first 300 values. */
export function statusInJson(text: string, root: JsonNode): Stated | undefined {
  let level: readonly JsonNode[] = [root];
  let budget = 300;
  for (let depth = 0; depth < 6 && level.length > 0 && budget > 0; depth++) {
    let best: { rank: number; stated: Stated } | undefined;
    for (const node of level.slice(0, budget)) {
      for (const [index, key] of node.keys.entries()) {
        const rank = KEYS.indexOf(key.toLowerCase());
        if (rank < 0 || (best && best.rank <= rank)) continue;
        const stated = asStatus(text, node.values[index], rank);
        if (stated) best = { rank, stated };
        if (index > 300) break;
      }
    }
    if (best) return best.stated;
    budget -= level.length;
    level = level
      .slice(0, budget)
      .flatMap((node) => node.values.slice(0, 300).filter((value) => value.values.length > 0));
  }
  return undefined;
}

function asStatus(text: string, node: JsonNode | undefined, rank: number): Stated | undefined {
  const status = jsonNumber(text, node);
  if (!node || status === undefined || !Number.isInteger(status)) return undefined;
  if (status < (rank < SURE ? 100 : 400) || status > 599) return undefined;
  return { status, span: inner(text, node) };
}

/** Objects of JavaScript and Python, or with quotes that a word processor bent. */
const LOOSE =
  /["'\u201c\u201d\u2018\u2019]?\b(?:status|status_?code|http_?status(?:_?code)?|code)["'\u201c\u201d\u2018\u2019]?\s{0,9}[:=]\s{0,9}["'\u201c\u201d\u2018\u2019]?([1-5]\d\d)\b(?!\.)/i;

/** Between `start` and `end`, as the two below: the first statement counts, and the first 20,000 characters are read. */
export function statusInLoose(text: string, start: number, end: number): Stated | undefined {
  return stated(LOOSE.exec(text.slice(start, Math.min(end, start + 20_000))), start);
}

const IIS = /HTTP Error ([45]\d\d)\.(\d{1,3})\b/d;
const HTML = [
  /<(?:title|h1|h2)\b[^<>]{0,200}>\s{0,20}(?:HTTP Status |HTTP |Error:? |Status:? )?([45]\d\d)\b/i,
  /<(?:title|h1|h2)\b[^<>]{0,200}>[^<>]{0,80}?\b(?:error|status|HTTP)\b[^<>\d]{0,20}([45]\d\d)\b/i,
  /<(?:title|h1|h2)\b[^<>]{0,200}>[^<>]{0,80}?\(([45]\d\d)\)/i,
  // Cloudflare: `<title>example.com | 522: Connection timed out</title>`, `<span>Error code 522</span>`
  /<title\b[^<>]{0,200}>[^<>|]{0,260}\| {0,3}([45]\d\d): /i,
  />\s{0,20}Error code:? {0,3}([45]\d\d)\s{0,20}</i,
  /\b([45]\d\d)(?:\.\d{1,2})? ?[-:|] ?(?:Unauthorized|Forbidden|Access is denied)/i,
  /<(?:p|b|span|div|code|strong)\b[^<>]{0,200}>\s{0,20}([45]\d\d)(?:\.<| |\.? ?[-:] )/i,
];

/** A title or a heading says more than other elements, and IIS names the sub-status too. */
export function statusInHtml(text: string, start: number, end: number): Stated | undefined {
  const html = text.slice(start, Math.min(end, start + 20_000));
  const iis = statusWithSub(html, start);
  if (iis) return iis;
  for (const pattern of HTML) {
    const found = stated(pattern.exec(html), start);
    if (found) return found;
  }
  return undefined;
}

/** `HTTP Error 401.2 - Unauthorized` */
function statusWithSub(text: string, start: number): Stated | undefined {
  const match = IIS.exec(text);
  const [code, sub] = [match?.indices?.[1], match?.indices?.[2]];
  if (!match || !code || !sub) return undefined;
  return {
    status: Number(match[1]),
    span: { start: start + code[0], end: start + code[1] },
    subStatus: Number(match[2]),
    subStatusSpan: { start: start + sub[0], end: start + sub[1] },
  };
}

const XML =
  /<(?:[\w-]{1,40}:)?(?:status|status-?code|http-?status(?:-?code)?|code|error-?code)(?:\s[^<>]{0,200})?>\s{0,20}([1-5]\d\d)\b/i;
const ATTRIBUTE = /\s(?:status|code|statusCode)\s?=\s?["']([1-5]\d\d)["']/i;

/** An element says more than an attribute. */
export function statusInXml(text: string, start: number, end: number): Stated | undefined {
  const xml = text.slice(start, Math.min(end, start + 20_000));
  return stated(XML.exec(xml) ?? ATTRIBUTE.exec(xml), start);
}

/** A status that the pattern's first group holds; the group is the last three digits that it takes. */
function stated(match: RegExpExecArray | null, start: number): Stated | undefined {
  const digits = match?.[1];
  if (!match || !digits) return undefined;
  const at = start + match.index + match[0].lastIndexOf(digits);
  return { status: Number(digits), span: { start: at, end: at + 3 } };
}
