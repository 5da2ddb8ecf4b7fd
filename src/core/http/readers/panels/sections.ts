/**
 * What the network panels of browsers and Postman's console give when copied: facts with a label, and headed lists of
 * fields, each field on one line or its name and value on a line each.
 */
import type { Field, Format, Span } from '../../exchange.ts';
import { contentEnd } from '../message/content-end.ts';
import { sideOf } from '../message/field-names.ts';
import { fieldOn, folded, isFold } from '../message/fields.ts';
import { endsBody } from '../message/message.ts';
import { requestLine, statusLine } from '../message/start-line.ts';
import { defined, type Found } from '../paste/part.ts';
import { isBlankLine, type Line, type Paste, within } from '../paste/paste.ts';
import { Draft, draftedExchange, isTold } from './section-draft.ts';
import type { Facts } from './section-facts.ts';
import { factOn, headingOn, isLabelled, isPostmanStart, labelLines, type Section } from './section-words.ts';

export function readSections(paste: Paste, at: number): Found | undefined {
  const first = paste.lines[at] as Line;
  if (!factOn(paste, at) && !headingOn(first.text) && !isPostmanStart(paste, at)) return undefined;
  const drafts = [new Draft()];
  const format: { name: Format } = { name: 'browser-headers' };
  let section: Section = 'facts';
  let next = at;
  while (next < paste.lines.length) {
    const line = paste.lines[next] as Line;
    if (line.apart && next > at) break;
    const draft = drafts.at(-1) as Draft;
    const heading = headingOn(line.text);
    const postman = isPostmanStart(paste, next);
    if (postman || heading?.format === 'postman') format.name = 'postman';
    const fact = heading && !postman ? undefined : factOn(paste, next);
    if (fact && startsAnew(draft, fact.facts)) drafts.push(new Draft());
    const target = drafts.at(-1) as Draft;
    if (fact) {
      Object.assign(target.facts, fact.facts);
      for (let at = next; at < next + fact.lines; at++) target.touch(fact.side, shownOn(paste.lines[at] as Line));
      next += fact.lines;
      section = 'facts';
    } else if (heading) {
      section = heading.section;
      target.headed ||= section === 'request' || section === 'response';
      next++;
    } else {
      const taken = takeLine(paste, next, section, target);
      if (taken === 0) break;
      next += taken;
    }
  }
  const exchanges = drafts.filter((draft) => isTold(draft)).map((draft) => draftedExchange(paste, draft));
  if (exchanges.length > 0) return { format: format.name, exchanges, next };
  /* Long lists of headings that say nothing are not read again, line by line. */
  return next - at > 50 ? { format: 'text', exchanges, next } : undefined;
}

/** The line without blanks at its end. */
function shownOn(line: Line): Span {
  return within(line, 0, line.text.trimEnd().length);
}

function startsAnew({ facts, got, sent }: Draft, fact: Facts): boolean {
  if (fact.url) return facts.url !== undefined || (facts.status !== undefined && got.length + sent.length > 0);
  return fact.status !== undefined && facts.status !== undefined && facts.status.text !== fact.status.text;
}

/** How many lines from `at` on belong to the section; 0 where the panel has ended. */
function takeLine(paste: Paste, at: number, section: Section, draft: Draft): number {
  const line = paste.lines[at] as Line;
  if (isBlankLine(line)) return 1;
  if (/^(?:Provisional headers are shown|Request headers are provisional)/i.test(line.text)) {
    draft.provisional = true;
    return 1;
  }
  if (/^(?:Learn more|Server response)\s*$/i.test(line.text)) return 1;
  if (section === 'ignored') return endsBody(line) ? 0 : 1;
  if (section === 'request-body' || section === 'response-body') return takeBody(paste, at, section, draft);
  if (section === 'facts') return takeLoose(paste, at, draft);
  const side = section === 'request' ? 'sent' : 'got';
  return takeField(paste, at, draft, side);
}

/** Fields below the facts, as Chrome copies them when no list is headed, and labels that say nothing of the exchange. */
function takeLoose(paste: Paste, at: number, draft: Draft): number {
  const line = paste.lines[at] as Line;
  const label = labelLines(paste, at);
  if (label > 0) return label;
  if (draft.facts.labelled && isLabelled(line.text)) return 1;
  const alone = nameAlone(paste, at);
  const field = alone ?? fieldOn(line);
  if (!field || !(field.name.startsWith(':') || sideOf(field.name) || draft.loose.length > 0)) return 0;
  draft.loose.push(field);
  return alone ? 2 : 1;
}

function takeBody(paste: Paste, at: number, section: 'request-body' | 'response-body', draft: Draft): number {
  /* The button of Swagger UI. */
  if (/^Download\s*$/.test((paste.lines[at] as Line).text)) return 1;
  let end = at;
  while (
    end < paste.lines.length &&
    !headingOn((paste.lines[end] as Line).text) &&
    !endsBody(paste.lines[end] as Line)
  ) {
    if (end > at && isPostmanStart(paste, end)) break;
    end++;
  }
  if (end === at) return 0;
  end = contentEnd(paste, at, end);
  draft.content[section === 'request-body' ? 'request' : 'response'] ??= [at, end];
  return end - at;
}

function takeField(paste: Paste, at: number, draft: Draft, side: 'sent' | 'got'): number {
  const line = paste.lines[at] as Line;
  const fields = side === 'sent' ? draft.sent : draft.got;
  const status = statusLine(line.text);
  const request = requestLine(line.text);
  if (status || request) {
    draft.touch(side, shownOn(line));
    Object.assign(draft.facts, status ? fromStatus(line, status) : request && fromRequest(line, request));
    return 1;
  }
  const last = fields.at(-1);
  const quoted = /^\s*"([^"\s]{1,200})"\s?:\s?"(.*)",?\s*$/d.exec(line.text);
  const field = quoted ? quotedField(line, quoted) : unquoted(fieldOn(line) ?? indented(paste, line, last));
  const alone = field?.value === '' || !field ? nameAlone(paste, at) : undefined;
  if (alone) {
    fields.push(alone);
    draft.touch(side, shownOn(line));
    draft.touch(side, shownOn(paste.lines[at + 1] as Line));
    return 2;
  }
  if (last && isFold(line) && !field) fields[fields.length - 1] = folded(last, line);
  else if (field) fields.push(field);
  else return fields.length === 0 || /^(?:view (?:source|parsed|decoded)|raw)$/i.test(line.text.trim()) ? 1 : 0;
  draft.touch(side, shownOn(line));
  return 1;
}

function fromStatus(
  line: Line,
  { status, reason, version, statusSpan }: NonNullable<ReturnType<typeof statusLine>>,
): Facts {
  return {
    status: { text: String(status), span: within(line, statusSpan.start, statusSpan.end) },
    ...defined({ reason, version }),
  };
}

function fromRequest(line: Line, { method, target, targetSpan }: NonNullable<ReturnType<typeof requestLine>>): Facts {
  return { method, target: { text: target, span: within(line, targetSpan.start, targetSpan.end) } };
}

/** `"authorization": "Bearer x"` in Postman's console. */
function quotedField(line: Line, match: RegExpExecArray): Field {
  const [from, to] = match.indices?.[2] ?? [0, 0];
  const name = match[1] ?? '';
  const start = line.text.indexOf('"');
  return { name, value: match[2] ?? '', span: within(line, start, to + 1), valueSpan: within(line, from, to) };
}

/** Swagger UI puts a blank before each field; behind a field without one it would be a fold. */
function indented(paste: Paste, line: Line, last: Field | undefined): Field | undefined {
  const indent = line.text.length - line.text.trimStart().length;
  if (indent === 0 || (last && !/[ \t]/.test(paste.text.charAt(last.span.start - 1)))) return undefined;
  return fieldOn(line, indent);
}

/** Postman's console puts every value in quotes; that of an entity tag has its own. */
function unquoted(field: Field | undefined): Field | undefined {
  if (!field || !/^".*"$/.test(field.value) || /etag|match|clear-site-data/i.test(field.name)) return field;
  const { start, end } = field.valueSpan;
  return { ...field, value: field.value.slice(1, -1), valueSpan: { start: start + 1, end: end - 1 } };
}

/** A name on one line, with `:` behind it or not, and its value on the next. */
function nameAlone(paste: Paste, at: number): Field | undefined {
  const line = paste.lines[at] as Line;
  const below = paste.lines[at + 1];
  const match = /^\s*(:?[A-Za-z][\w-]{0,100}):?\s*$/.exec(line.text);
  if (!match || isBlankLine(below) || !below || headingOn(below.text) || headingOn(line.text)) return undefined;
  if (statusLine(below.text) || requestLine(below.text)) return undefined;
  if (line.text.trimEnd().endsWith(':') && fieldOn(below)?.value) return undefined;
  const value = below.text.trim();
  const start = below.start + below.text.indexOf(value);
  const valueSpan = { start, end: start + value.length };
  return { name: match[1] ?? '', value, span: { start: line.start, end: valueSpan.end }, valueSpan };
}
