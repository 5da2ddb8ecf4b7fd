/**
 * A program puts the key into the query of an address, piece by piece:
 *
 *     url := base || '/v1/items?apikey=' || key;
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const KEY =
  '(?:x-)?(?:api[-_]?key|apikey|access[-_]?token|auth[-_]?token|api[-_]?token|private[-_]?token|subscription[-_]?key|token)';
/** Behind it a variable is joined on, or stands in braces. */
const APPENDED = new RegExp(
  `[?&]${KEY}=(?:["'\`]\\s{0,4}(?:\\|\\||\\+|\\.|&|,|%|~)\\s{0,4}(?:[\\w$(]|\\\\?["'])|\\$?\\{\\{?[ ]?[\\w.]|%[sv]|\\$[A-Za-z_]|#\\{)`,
  'dgi',
);

export const keyAppendedToAddress: Rule = {
  id: 'key-appended-to-address',
  // Words of a refusal that name a cause say more.
  yields: 'to-any',
  find: (input) => places(input, APPENDED).slice(0, 1),
};
