/**
 * A netrc file has an entry for every host that it does not name, and many programs send that login anywhere:
 *
 *     default
 *     login bob
 *     password fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENTRY = /^[ \t]*(default\s{1,8}login[ \t]+(?!anonymous\b)\S)(?=\S*\s{1,8}password\b)/dgm;

export const netrcDefaultEntry: Rule = {
  id: 'netrc-default-entry',
  find: (input) => places(input, ENTRY, 1).slice(0, 1),
};
