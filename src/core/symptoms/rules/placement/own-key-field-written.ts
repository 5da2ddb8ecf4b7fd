/**
 * A program or command sends a key in a field of its own, which not every server reads:
 *
 *     headers = {"X-API-Key": token}
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:X-)?(?:Api-?Key|Api-?Token|Access-?Token|Auth-?Token|Auth-?Key|Private-?Token|Access-?Key|Token|Auth|Authentication|Secret-?Key)';
const WRITTEN = new RegExp(
  `(?:(?:-H|--header)[ =]?["'](${NAME}): ?[$<{\\w]|(?:headers?\\b[^\\n]{0,30}?|^[ \\t]*|[{,][ \\t]{0,4})["'](X-(?:\\w{2,12}-)?(?:Api-?Key|Api-?Token|Access-?Token|Auth-?Token|Auth|Token)|api-?key|apikey)["'](?:\\](?!,))?[ \\t]{0,4}(?:[:=,]|=>)[ \\t]{0,4}["'\`]?[$<{\\w])`,
  'dgim',
);

export const ownKeyFieldWritten: Rule = {
  id: 'own-key-field-written',
  yields: 'to-any',
  find: (input) =>
    showsAnswerFields(input) ? [] : [...places(input, WRITTEN, 1), ...places(input, WRITTEN, 2)].slice(0, 1),
};
