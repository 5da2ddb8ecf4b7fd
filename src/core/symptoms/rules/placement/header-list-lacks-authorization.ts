/**
 * The client sends Authorization, and the list of what the application got has fields of a proxy, and no Authorization:
 *
 *     Authorization: Bearer fake
 *     The server gets: { host: 'api', 'x-forwarded-for': '10.0.0.1', connection: 'close' }
 */
import { LONGEST_WRITTEN, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SENT = /\bauthorization\b["']?\s{0,4}[:=,]>?\s{0,4}["']?(?:bearer|basic|token|digest|negotiate|jwt)\s/i;
const NAMED = /\bauthori[sz]ation\b/i;
/** Fields that a proxy adds, with a value; a setting writes them without a colon. */
const FORWARDED =
  /(?<![<\w-] ?)["']?\bx-(?:forwarded-(?:for|proto|host|port|server)|real-ip|nginx-proxy|original-(?:for|forwarded-for))["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?[^\s$"']/dgi;
/** What parts lists of fields: words, a bracket, a request line, or an empty line. */
const BREAK =
  /[:{[(]\s{0,3}$|^\W{0,4}$|\bHTTP\/\d|^[^:=]{1,200}$|\bheaders?\b[^\n]{0,40}[:=]|\bcurl\b|\b(?:sends?|sent|client|browser)\b/i;

export const headerListLacksAuthorization: Rule = {
  id: 'header-list-lacks-authorization',
  find: (input) => {
    const found = matches(input, FORWARDED)[0];
    const span = found && spanOf(found);
    if (!span) return [];
    const [start, end] = listAround(input.text, span.start);
    const others = `${input.text.slice(0, start)}\n${input.text.slice(end)}`;
    return !NAMED.test(input.text.slice(start, end)) && SENT.test(others.slice(0, LONGEST_WRITTEN))
      ? [sighting(input, span)]
      : [];
  },
};

/** Start and end of the lines that belong to the list in which this place stands. */
function listAround(text: string, place: number): readonly [number, number] {
  let start = text.lastIndexOf('\n', place - 1) + 1;
  let end = lineEnd(text, place);
  while (start > 0 && !/[{[(]/.test(text.slice(start, place).split('\n', 1)[0] ?? '')) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (BREAK.test(text.slice(before, start).trimEnd())) break;
    start = before;
  }
  while (end < text.length) {
    const after = lineEnd(text, end + 1);
    if (BREAK.test(text.slice(end + 1, after).trimEnd())) break;
    end = after;
  }
  return [start, end];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
