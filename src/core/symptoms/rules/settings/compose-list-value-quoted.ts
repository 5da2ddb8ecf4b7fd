/**
 * Quotes behind the equals sign of an item of a compose list. YAML takes quotes off a whole item only, so they become
 * part of the value:
 *
 *     environment:
 *       - API_TOKEN="fake"
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ITEM = new RegExp(`^[ \\t]*-[ \\t]+${SECRET_NAME}=((["'])[^"'\\n]{1,400}\\2)[ \\t\\r]*$`, 'dgm');

export const composeListValueQuoted: Rule = {
  id: 'compose-list-value-quoted',
  find: (input) => places(input, ITEM, 1),
};
