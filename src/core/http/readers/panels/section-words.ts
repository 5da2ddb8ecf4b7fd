/** Labels and headings of the network panels of Chrome, Firefox, Safari and of Postman's console. */
import type { Format } from '../../exchange.ts';
import { pieceIn } from '../logs/log-facts.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { ARROW, HEADINGS } from './heading-words.ts';
import { addressInParts, addressOnTwoLines } from './section-address.ts';
import type { Fact, Facts } from './section-facts.ts';

export type Section = 'facts' | 'request' | 'response' | 'request-body' | 'response-body' | 'ignored';

interface Heading {
  readonly section: Section;
  readonly format?: Format;
}

const HEADING = new RegExp(
  `^\\s{0,8}(?<arrow>${ARROW}?)\\s{0,3}(?<words>${HEADINGS})(?: ?\\([\\d.,]{1,12} ?[kKM]?i?B(?: [^)]{0,40})?\\))?:?\\s*(?:view source|view parsed|view decoded|Raw)?\\s*$`,
  'i',
);
const SECTIONS = new Map<string, Section>([
  ['general', 'facts'],
  ['summary', 'facts'],
  ['request headers', 'request'],
  ['request', 'request'],
  ['response headers', 'response'],
  ['response', 'response'],
  ['request body', 'request-body'],
  ['request payload', 'request-body'],
  ['form data', 'request-body'],
  ['request data', 'request-body'],
  ['response body', 'response-body'],
]);

/** What the list below the line holds; undefined where the line is no heading. */
export function headingOn(text: string): Heading | undefined {
  if (text.length > 200) return undefined;
  const match = HEADING.exec(text);
  if (!match) return undefined;
  const section = SECTIONS.get((match.groups?.words ?? '').toLowerCase()) ?? 'ignored';
  return match.groups?.arrow ? { section, format: 'postman' } : { section };
}

const POSTMAN = /^\s{0,4}(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s{1,4}(?:https?:\/\/|\{\{)\S{1,4000}\s*$/;
/** `\u25bc POST https://api.example/v1 401 142 ms`: a row of the console, opened. */
const ROW = new RegExp(
  `^\\s{0,4}${ARROW}\\s{0,3}(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s{1,4}(?<url>(?:https?:\\/\\/|\\{\\{)\\S{1,4000})\\s{1,4}(?<status>[1-5]\\d\\d)(?:\\s.{0,60})?$`,
);

/** `POST https://api.example/v1` with the status or an arrow on the next line. */
export function isPostmanStart(paste: Paste, at: number): boolean {
  const text = paste.lines[at]?.text ?? '';
  if (text.length > 4200) return false;
  if (ROW.test(text)) return true;
  if (!POSTMAN.test(text)) return false;
  const below = nextFilled(paste, at + 1)?.text ?? '';
  return /^\s*\d{3}(?:\s|$)/.test(below) || headingOn(below)?.format === 'postman';
}

function nextFilled(paste: Paste, from: number): Line | undefined {
  for (let at = from; at < from + 3; at++) if (paste.lines[at]?.text.trim()) return paste.lines[at];
  return undefined;
}

const STATED =
  /^([1-5]\d\d)(?:\s+([A-Za-z][A-Za-z '-]{1,60}?)|\s+\(([A-Z][A-Za-z '-]{1,60})\))?\s*(?:\(from .{1,40}\)|in \d{1,9} milliseconds)?$/;
const LABELLED =
  /^\s{0,8}(Request URL|Requested URL|Request Method|Status Code|Response Status|Response Code|Status|URL|URI|Version|Protocol|Method|Scheme)(?:\s*:[ \t]*|[ \t]{2,}|\t|[ \t](?=(?:[1-5]\d\d [A-Z][a-z]|HTTP\/)[^:]{0,40}$)|$)(.*)$/i;
const REQUESTED = /^\s{0,8}(?:XHR)?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s{0,4}((?:https?:\/\/|\{\{)\S{1,4000})\s*$/;
/** `[HTTP/2 401 Unauthorized 42ms]`: Firefox's console. */
const TIMED =
  /^\s{0,8}\[HTTP\/(?<version>\d(?:\.\d)?) (?<status>\d{3})(?: (?<reason>[A-Z][A-Za-z' -]{1,40}?))? {1,2}\d{1,9} ?ms\]\s*$/;
const OTHER =
  /^\s{0,8}(?:Remote Address|Referrer Policy|Address|Source|Initiator|Transferred|DNS Resolution|Request Priority|Blocking|Resource Type|Filename|Scheme|Version(?=HTTP)|Protocol|Response Message|\d+(?:\.\d+)? ?(?:ms|s|B|kB|KB)\b)[:\t ]{0,4}(.{0,300})$/i;

/** A fact on the line, or on it and the next. */
export function factOn(paste: Paste, at: number): Fact | undefined {
  const line = paste.lines[at] as Line;
  if (line.text.length > 8000) return undefined;
  const requested = REQUESTED.exec(line.text);
  if (requested) {
    const url = requested[2] ?? '';
    return { facts: { method: requested[1] ?? '', url: pieceIn(line, url) }, side: 'sent', lines: 1 };
  }
  const row = ROW.exec(line.text);
  if (row) {
    const { method = '', url = '', status = '' } = row.groups ?? {};
    const facts = { method, url: pieceIn(line, url), status: pieceIn(line, status), labelled: true };
    return { facts, side: 'got', lines: 1 };
  }
  const tabled = swaggerStatus(paste, at);
  if (tabled) return tabled;
  const split = addressOnTwoLines(paste, at) ?? addressInParts(paste, at);
  if (split) return split;
  const bare = STATED.exec(line.text.trim());
  if (bare && isPostmanStart(paste, at - 1)) return { facts: stated(line, bare), side: 'got', lines: 1 };
  const timed = TIMED.exec(line.text);
  if (timed) {
    const { version = '', status = '', reason } = timed.groups ?? {};
    const facts = { version, status: pieceIn(line, status), labelled: true, ...(reason ? { reason } : {}) };
    return { facts, side: 'got', lines: 1 };
  }
  const match = LABELLED.exec(line.text);
  if (!match) return undefined;
  const label = (match[1] ?? '').toLowerCase();
  const value = (match[2] ?? '').trim();
  const below = paste.lines[at + 1];
  if (value !== '') return fact(line, label, value, 1);
  const found = below && fact(below, label, below.text.trim(), 2);
  return found?.facts.status && !found.facts.reason ? withReason(paste, at, found) : found;
}

/** Swagger UI: a table with `Code` and `Details`, its cells on lines of their own. */
function swaggerStatus(paste: Paste, at: number): Fact | undefined {
  const below = paste.lines[at + 1];
  if (!/^\s{0,8}Code\s{1,8}Details\s*$/.test(paste.lines[at]?.text ?? '') || !below) return undefined;
  const match = /^\s{0,8}([1-5]\d\d)\s*$/.exec(below.text);
  if (!match) return undefined;
  let lines = 2;
  if (/^\s*Undocumented\s*$/.test(paste.lines[at + lines]?.text ?? '')) lines++;
  const reason = /^\s*Error:(?: ([A-Z][A-Za-z' -]{1,40}))?\s*$/.exec(paste.lines[at + lines]?.text ?? '');
  if (reason) lines++;
  const facts = {
    status: pieceIn(below, match[1] ?? ''),
    labelled: true,
    ...(reason?.[1] ? { reason: reason[1] } : {}),
  };
  return { facts, side: 'got', lines };
}

/** Firefox puts the reason on a third line. */
function withReason(paste: Paste, at: number, found: Fact): Fact {
  const text = paste.lines[at + 2]?.text.trim() ?? '';
  if (!/^[A-Z][A-Za-z' -]{1,40}$/.test(text) || LABELLED.test(text) || OTHER.test(text) || headingOn(text))
    return found;
  return { ...found, facts: { ...found.facts, reason: text }, lines: 3 };
}

/** A label whose value says nothing of the exchange: `Status\tComplete`. */
export function isLabelled(text: string): boolean {
  return (LABELLED.exec(text)?.[2] ?? '').trim() !== '';
}

/** How many lines a label takes that says nothing of the exchange; 0 where there is none. */
export function labelLines(paste: Paste, at: number): number {
  const match = OTHER.exec(paste.lines[at]?.text ?? '');
  if (!match) return 0;
  const below = paste.lines[at + 1]?.text ?? '';
  const alone = match[1]?.trim() === '' && !/^\s*\d/.test(match[0]) && below.trim() !== '';
  return alone && !headingOn(below) && labelLines(paste, at + 1) === 0 ? 2 : 1;
}

function fact(line: Line, label: string, value: string, lines: number): Fact | undefined {
  const labelled = true;
  if (label === 'uri' && /^\/\S*$/.test(value)) {
    return { facts: { target: pieceIn(line, value), labelled }, side: 'sent', lines };
  }
  if (/^(?:request(?:ed)? )?url$/.test(label)) {
    return /^(?:https?|wss?):\/\/\S*[^\s,;]$/.test(value)
      ? { facts: { url: pieceIn(line, value), labelled }, side: 'sent', lines }
      : undefined;
  }
  if (label === 'request method' || label === 'method') {
    return /^[A-Z]{3,20}$/.test(value) ? { facts: { method: value, labelled }, side: 'sent', lines } : undefined;
  }
  if (label === 'version' || label === 'protocol') {
    const version = /^HTTP\/(\d(?:\.\d)?)$/.exec(value)?.[1];
    return version ? { facts: { version, labelled }, side: 'got', lines } : undefined;
  }
  if (!/^(?:status|status code|response status|response code)$/.test(label)) return undefined;
  const match = STATED.exec(value.replace(/^[^\w]{1,3}\s?/, ''));
  return match ? { facts: { ...stated(line, match), labelled }, side: 'got', lines } : undefined;
}

function stated(line: Line, match: RegExpExecArray): Facts {
  const status = pieceIn(line, match[1] ?? '');
  const reason = match[2] ?? match[3];
  return reason ? { status, reason } : { status };
}
