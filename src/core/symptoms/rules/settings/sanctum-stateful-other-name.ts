/**
 * The list of hosts that may use cookies has `localhost`, and the page is called by its number, or the other way round:
 *
 *     page on http://127.0.0.1:5173, stateful domains: localhost:5173
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = /\blocalhost:(\d{2,5})\b/gi;
const NUMBER = /\b127\.0\.0\.1:(\d{2,5})\b/dgi;

export const sanctumStatefulOtherName: Rule = {
  id: 'sanctum-stateful-other-name',
  find: (input) => {
    if (!/stateful/i.test(writtenText(input))) return [];
    const ports = matches(input, NAME).map((match) => match[1]);
    const numbers = matches(input, NUMBER);
    // A list with both is right.
    const both = matches(input, /stateful[^\n]{0,200}/gi).some(
      ([line]) =>
        /\blocalhost:/i.test(line) && /\b127\.0\.0\.1:/.test(line) && /stateful\w{0,20}["']?\s{0,3}[=:]/i.test(line),
    );
    const other = both ? undefined : numbers.find((match) => ports.includes(match[1]));
    const span = other && spanOf(other);
    return span ? [sighting(input, span)] : [];
  },
};
