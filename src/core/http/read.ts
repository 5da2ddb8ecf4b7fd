/** The one entry of the readers: what a paste was, and the exchanges that it shows. */
import type { Format, Part, Reading, ReadProblem } from './exchange.ts';
import { readBody } from './readers/body.ts';
import { readCommand } from './readers/command.ts';
import { readConfig } from './readers/config.ts';
import { readCredential } from './readers/credential.ts';
import { readCurl } from './readers/curl.ts';
import { readDotnet } from './readers/dotnet.ts';
import { readErrorLines } from './readers/error-line.ts';
import { readGoResponse } from './readers/go-response.ts';
import { maybeHar, readHar } from './readers/har.ts';
import { readHeaderBlock } from './readers/header-block.ts';
import { readInspected } from './readers/inspected.ts';
import { joined, type Told } from './readers/joined.ts';
import { readLog } from './readers/log.ts';
import { problemsToOrigin, toOrigin } from './readers/origins.ts';
import type { LineReader } from './readers/part.ts';
import { isBlankLine, type Paste } from './readers/paste.ts';
import { readSections } from './readers/sections.ts';
import { unwrap } from './readers/unwrap.ts';
import { readWget } from './readers/wget.ts';

/** Asked in this order at each line; the first that takes it goes on from there. */
const READERS: readonly LineReader[] = [
  readCurl,
  readWget,
  readInspected,
  readGoResponse,
  readSections,
  readHeaderBlock,
  readLog,
  readCommand,
  readCredential,
  readConfig,
  readDotnet,
  readBody,
  readErrorLines,
];

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

/** Reads anything; never throws, and takes time in proportion to the length of the text. */
export function readPaste(text: string): Reading {
  return fromHar(text) ?? fromLines(text, unwrap(text));
}

function fromHar(text: string): Reading | undefined {
  const har = maybeHar(text) ? readHar(text) : undefined;
  if (!har) return undefined;
  const exchanges = toOrigin(text, (span) => span, har.exchanges);
  return {
    format: 'har',
    text,
    exchanges,
    problems: har.problems,
    parts: [{ format: 'har', span: { start: 0, end: har.end } }],
  };
}

function fromLines(text: string, paste: Paste): Reading {
  const told: Told[] = [];
  const parts: Part[] = [];
  const problems: ReadProblem[] = [];
  for (let at = 0; at < paste.lines.length; ) {
    const found = isBlankLine(paste.lines[at]) ? undefined : firstFound(paste, at);
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

function firstFound(paste: Paste, at: number) {
  for (const reader of READERS) {
    const found = reader(paste, at);
    if (found) return found;
  }
  return undefined;
}
