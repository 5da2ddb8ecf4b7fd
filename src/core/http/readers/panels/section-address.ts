/** How Firefox's network panel gives the address: below the method, or in parts. */
import { pieceIn } from '../logs/log-facts.ts';
import type { Line, Paste } from '../paste/paste.ts';
import type { Fact } from './section-facts.ts';

/** Firefox: the address stands on the next line. */
const METHOD_ALONE = /^\s{0,8}(?:XHR)?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s*$/;
const ADDRESS_ALONE = /^\s{0,8}(https?:\/\/\S{1,4000})\s*$/;

/** `GET`, and the address on the next line. */
export function addressOnTwoLines(paste: Paste, at: number): Fact | undefined {
  const method = METHOD_ALONE.exec(paste.lines[at]?.text ?? '')?.[1];
  const below = paste.lines[at + 1];
  const url = method && below && ADDRESS_ALONE.exec(below.text)?.[1];
  return url ? { facts: { method, url: pieceIn(below, url) }, side: 'sent', lines: 2 } : undefined;
}

const PART = /^\s{0,8}(Scheme|Host|Filename)(?:\s*:[ \t]*|[ \t]{1,8}|$)(.{0,4000})$/;

/** Firefox: `Scheme`, `Host` and `Filename` with a label each, their values beside or below them. */
export function addressInParts(paste: Paste, at: number): Fact | undefined {
  const values: string[] = [];
  let next = at;
  let place: Line | undefined;
  for (const name of ['Scheme', 'Host', 'Filename']) {
    const line = paste.lines[next];
    const match = line && PART.exec(line.text);
    if (match?.[1] !== name) return undefined;
    const isBeside = (match[2] ?? '').trim() !== '';
    place = isBeside ? line : paste.lines[next + 1];
    values.push((isBeside ? (match[2] ?? '') : (place?.text ?? '')).trim());
    next += isBeside ? 1 : 2;
  }
  const [scheme = '', host = '', file = ''] = values;
  if (!place || !/^(?:https?|wss?)$/.test(scheme) || /\s|^$/.test(host) || !file.startsWith('/')) return undefined;
  const url = { text: `${scheme}://${host}${file}`, span: pieceIn(place, file).span };
  return { facts: { url, labelled: true }, side: 'sent', lines: next - at };
}
