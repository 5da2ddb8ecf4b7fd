/**
 * A challenge that breaks the grammar of RFC 9110 section 11.3:
 *
 *     WWW-Authenticate: Bearer scope="" error="invalid_token"
 *
 * Quotes that are open where the paste ends, and dots that stand for a rest, tell of the paste, not of the server.
 */
import { reachesEnd } from '../../facts/cut-off.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

const OPEN = 'unterminated-quoted-string';
const DOTS = /^(?:\.{3}|…)[.…]*$/;

export const challengeMalformed: Rule = {
  id: 'challenge-malformed',
  find: (input) =>
    matterOf(input).flatMap(({ exchange }) =>
      (input.problems[exchange] ?? [])
        .filter(({ level }) => level === 'error')
        .filter(({ code, within }) => !(code === OPEN && reachesEnd(input.text, within)))
        .filter(({ start, end }) => !DOTS.test(input.text.slice(start, end)))
        .slice(0, 1)
        .map(({ start, end, within }) => ({ exchange, span: end > start ? { start, end } : within })),
    ),
};
