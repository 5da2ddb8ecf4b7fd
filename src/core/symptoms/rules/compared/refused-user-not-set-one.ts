/**
 * The refusal names another user than the only one that the settings beside it hold, so these are not what is used:
 *
 *     new Connection('queue.example.com', 5672, 'app', 'fake')
 *     PLAIN login refused: user 'guest' - invalid credentials
 */
import { groupOf, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '([A-Za-z][\\w.@-]{1,40})';
const REFUSED = new RegExp(
  [
    `\\b(?:refused|failed|denied|rejected|invalid)\\b[^\\n]{0,30}? (?:for )?(?:the )?user(?:name)? ?['"\`]${NAME}['"\`]`,
    `\\b(?:access denied|authentication failed|login failed) for (?:user )?['"\`]${NAME}['"\`]`,
    `\\buser(?:name)? ['"\`]${NAME}['"\`][^\\n]{0,20}?\\b(?:refused|denied|rejected|invalid credentials|failed)\\b`,
  ].join('|'),
  'dgi',
);
/** A setting or an argument with a name, or an address; `guest` beside a host and a port is a call's third argument. */
const SET = new RegExp(
  [
    `^[ \\t]*(?:-[ \\t]+)?["']?\\w{0,30}(?:user|user_?name|login)["']?[ \\t]*(?:=>|[:=])[ \\t]*["']?${NAME}["']?,?[ \\t]*$`,
    `\\b(?:amqps?|postgres(?:ql)?|mysql|mongodb|redis|mqtts?|https?)://${NAME}:[^\\s@/]{1,60}@`,
    `\\(\\s{0,4}["'][\\w.-]{1,60}["'],\\s{0,4}["']?\\d{2,5}["']?,\\s{0,4}["']${NAME}["'],`,
  ].join('|'),
  'gim',
);
const nameOf = (match: RegExpExecArray) => match.slice(1).find((name) => name !== undefined);

export const refusedUserNotSetOne: Rule = {
  id: 'refused-user-not-set-one',
  find: (input) => {
    const given = new Set(matches(input, SET).map(nameOf));
    if (given.size !== 1) return [];
    return matches(input, REFUSED).flatMap((match) => {
      const name = nameOf(match);
      const at = groupOf(match);
      const span = spanOf(match, at);
      return span && name !== undefined && !given.has(name) ? [sighting(input, span)] : [];
    });
  },
};
