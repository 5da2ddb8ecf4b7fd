/**
 * JSON, read string by string, so that it stays JSON of the same shape: an HAR file, a Postman export, a body, a line
 * of a log. What a string holds is text of its own (a body, an address, JSON again). A value is judged by its key, by
 * the `name` or `key` beside it, by the array that it stands in (`cookies`, raw headers), by `encoding` beside it.
 * Reading stops where the text is no JSON any more; whoever called goes on from there.
 */
import { natureOf } from '../pairs/names.ts';
import { closeFrame } from './json-close.ts';
import { type Frame, newFrame, rememberLiteral, rememberPart } from './json-frame.ts';
import { type JsonScan, maskString } from './json-value.ts';

/** Adds the edits for the JSON value that begins at `from`; gives the end of what could be read. */
export function scanJson(scan: JsonScan, from: number): number {
  const { text } = scan;
  const stack: Frame[] = [];
  let at = from;
  let needsKey = false;
  for (;;) {
    at = skipBlank(text, at);
    const unit = text.charCodeAt(at);
    const frame = stack.at(-1);
    if (unit === 34) {
      const closed = stringEnd(text, at + 1);
      if (closed < 0 && (needsKey || !frame)) break;
      const end = closed < 0 ? lineEnd(text, at + 1) : closed;
      if (needsKey && frame) {
        const colon = skipBlank(text, end + 1);
        if (text.charCodeAt(colon) !== 58) break;
        frame.key = text.slice(at + 1, end);
        frame.nature = natureOf(frame.key);
        maskString(scan, undefined, at + 1, end, 'key');
        needsKey = false;
        at = colon + 1;
        continue;
      }
      if (frame && !rememberPart(frame, text, at + 1, end)) maskString(scan, frame, at + 1, end);
      // A paste that was cut: what is there of a secret is masked too.
      if (closed < 0) {
        at = end;
        break;
      }
      at = end + 1;
    } else if (unit === 123 || unit === 91) {
      stack.push(newFrame(unit === 123, frame, text));
      needsKey = unit === 123;
      at++;
      const next = skipBlank(text, at);
      const closer = text.charCodeAt(next);
      if (needsKey && closer !== 34 && closer !== 125) break;
      if (closer !== (unit === 123 ? 125 : 93)) continue;
      at = next;
      continue;
    } else if (unit === 125 || unit === 93) {
      if (!frame || frame.isObject !== (unit === 125)) break;
      closeFrame(scan, frame);
      stack.pop();
      needsKey = false;
      at++;
    } else {
      const end = literalEnd(text, at);
      if (end === at || !frame) break;
      maskNumber(scan, frame, at, end);
      rememberLiteral(frame, text, at);
      at = end;
    }
    if (stack.length === 0) return at;
    const after = skipBlank(text, at);
    if (text.charCodeAt(after) === 44) {
      at = after + 1;
      needsKey = stack.at(-1)?.isObject ?? false;
    } else if (text.charCodeAt(after) !== 125 && text.charCodeAt(after) !== 93) break;
    else needsKey = false;
  }
  while (stack.length > 0) closeFrame(scan, stack.pop() as Frame);
  return at;
}

/** Behind white space, and the `>` that quotes a line of a mail. */
function skipBlank(text: string, from: number): number {
  let at = from;
  let isLineStart = false;
  for (let unit = text.charCodeAt(at); ; unit = text.charCodeAt(++at)) {
    if (unit === 10) isLineStart = true;
    else if (unit !== 32 && unit !== 13 && unit !== 9 && !(unit === 62 && isLineStart)) return at;
  }
}

/** The place of the closing quote; -1 where the line or the text ends before it. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return at;
    if (unit === 10) return -1;
    if (unit === 92) at++;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

const literal = /(?:true|false|null|-?\d[\d.eE+-]*)(?=[\s,}\]]|$)/y;

function literalEnd(text: string, at: number): number {
  literal.lastIndex = at;
  return literal.test(text) ? literal.lastIndex : at;
}

/** A code or password that stands as a number stays one. */
function maskNumber({ text, edits }: JsonScan, frame: Frame, at: number, end: number): void {
  if (frame.nature !== 'secret' || end - at < 4) return;
  const value = text.slice(at, end);
  const mask = value.replace(/\d/g, '1');
  if (/^\d+$/.test(value) && mask !== value) edits.push({ start: at, end, mask });
}
