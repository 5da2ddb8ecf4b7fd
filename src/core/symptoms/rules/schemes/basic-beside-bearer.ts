/**
 * One call carries a login for Basic and a Bearer token; both want the one Authorization field:
 *
 *     curl --user bob:fake -H 'Authorization: Bearer fake-token' https://app.example.com/api
 */
import { matches, sighting, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL = /\bcurl\b(?:(?!\bcurl\b)(?:[^\n\\]|\\(?:\r?\n|.)?)){0,800}/gi;
const both = [
  /(?:-H|--header)[ =]?["']Authorization[ \t]{0,3}:[ \t]{0,3}(?:Bearer|Token|JWT)\b/i,
  /[ \t](?:-u|--user)[ =]?["']?[^\s"'-]|https?:\/\/[^\s/@"']{1,200}@/i,
];

export const basicBesideBearer: Rule = {
  id: 'basic-beside-bearer',
  // A text without the one or the other costs one look.
  find: (input) =>
    (both.every((one) => one.test(writtenText(input))) ? matches(input, CALL) : []).flatMap(
      ({ 0: call, index: start }) => {
        const found = both.map((one) => one.exec(call));
        const ends = found.map((one) => (one ? start + one.index + one[0].length : 0));
        return found.every(Boolean) ? [sighting(input, { start, end: Math.max(...ends) })] : [];
      },
    ),
};
