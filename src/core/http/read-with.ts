/** What a paste was, and the exchanges that it shows, read with the readers at hand. */
import type { Format, Part, Reading, ReadProblem } from './exchange.ts';
import { type Family, isHar, ORDER, type Readers } from './families/families.ts';
import { joined, type Told } from './readers/paste/joined.ts';
import { problemsToOrigin, toOrigin } from './readers/paste/origins.ts';
import type { Found } from './readers/paste/part.ts';
import { isBlankLine, type Paste } from './readers/paste/paste.ts';
import { unwrap } from './readers/unwrap/unwrap.ts';

/** Of several formats in one paste the one that says most names it. */
const RANK: readonly Format[] = [
  'har',
  'curl',
  'wget',
  'httpie',
  'postman',
  'browser-headers',
  'header-block',
  'log',
  'error-line',
  'html-body',
  'xml-body',
  'json-body',
  'command',
  'config',
  'credential',
  'text',
];

/** A family that the paste may need and that is not at hand. */
export interface Missing {
  readonly missing: Family;
}

/**
 * Reads anything, or tells which family is missing where not all readers are at hand; never throws, and takes time in proportion
 * to the length of the text.
 */
export function readWith(readers: Required<Readers>, text: string): Reading;
export function readWith(readers: Readers, text: string): Reading | Missing;
export function readWith(readers: Readers, text: string): Reading | Missing {
  if (!readers.har && isHar(text)) return { missing: 'har' };
  return fromHar(readers, text) ?? fromLines(readers, text, unwrap(text));
}

function fromHar({ har }: Readers, text: string): Reading | undefined {
  const read = har?.(text);
  if (!read) return undefined;
  const exchanges = toOrigin(text, (span) => span, read.exchanges);
  return {
    format: 'har',
    text,
    exchanges,
    problems: read.problems,
    parts: [{ format: 'har', span: { start: 0, end: read.end } }],
  };
}

function fromLines(readers: Readers, text: string, paste: Paste): Reading | Missing {
  const told: Told[] = [];
  const parts: Part[] = [];
  const problems: ReadProblem[] = [];
  for (let at = 0; at < paste.lines.length; ) {
    const found = isBlankLine(paste.lines[at]) ? undefined : firstFound(readers, paste, at);
    if (found && 'missing' in found) return found;
    const next = Math.max(at + 1, found?.next ?? 0);
    if (found && found.format !== 'text') {
      told.push(found);
      problems.push(...problemsToOrigin(paste.origin, found.problems ?? []));
      const span = { start: paste.lines[at]?.start ?? 0, end: paste.lines[next - 1]?.end ?? 0 };
      parts.push({ format: found.format, span: paste.origin(span) });
    }
    at = next;
  }
  const ranked = RANK.find((one) => parts.some((part) => part.format === one)) ?? 'text';
  const isCurl =
    ranked === 'header-block' && told.some((part) => part.format === 'command' && part.exchanges.length > 0);
  const format = isCurl ? 'curl' : ranked;
  return { format, text, exchanges: toOrigin(text, paste.origin, joined(told)), problems, parts };
}

function firstFound(readers: Readers, paste: Paste, at: number): Found | Missing | undefined {
  for (const { reader, family, opens } of ORDER) {
    const read = readers[reader];
    const found = read?.(paste, at);
    if (found) return found;
    if (!read && family && opens?.(paste, at)) return { missing: family };
  }
  return undefined;
}
