/**
 * A request carries two session cookies of one name: an old one for another path or domain goes with the new one:
 *
 *     Cookie: app_session=fake1; csrftoken=fake; app_session=fake2
 */
import { matches, sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** One line, or a list with a cookie a line. */
const TWICE =
  /(?<![\w-])((?:\w[\w.-]{0,40})?(?:sess(?:ion)?_?id|session|sessid|connect\.sid))=([^;,\s"']{6,400})(?:["']?[;,]\s{0,8}["']?[ ]?[\w.-]{1,60}=[^;,\s"']{0,400}){0,6}["']?[;,]\s{0,8}["']?[ ]?\1=(?!\2(?:["';,\s]|$))[^;,\s"']{6,400}/gi;
/** An answer that takes one away and sets another is no request. */
const SET = /set-cookie/i;

export const sessionCookieTwice: Rule = {
  id: 'session-cookie-twice',
  find: (input) =>
    matches(input, TWICE)
      .filter(({ 0: found, index }) => !SET.test(input.text.slice(Math.max(0, index - 80), index + found.length)))
      .map(({ 0: found, index }) => sighting(input, { start: index, end: index + found.length }))
      .slice(0, 1),
};
