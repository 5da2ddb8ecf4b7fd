/**
 * A secret is the block of a YAML file, which ends in a line feed unless `|-` opens it:
 *
 *     stringData:
 *       token: |
 *         fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** One line alone, and nothing that is text by nature: a key in PEM, JSON, a template, an entry of a password file. */
const BLOCK =
  /^[ \t]{0,40}["']?(?:[\w.-]{0,40}(?:token|passwd|password|secret|api[_-]?key|secret[_-]?key))["']?:[ \t]{1,4}([|>]\+?[ \t]{0,4}\r?\n[ \t]{1,60}(?!-----|[{["'#<])[^\s:]{4,400})[ \t]{0,8}\r?(?=\n[ \t]{0,60}["']?[\w.-]{1,60}["']?:|\n?[ \t]{0,60}$(?!\n[ \t]{1,60}[^\s:]{1,400}\r?$))/dgim;

export const blockValueEndsInLineBreak: Rule = {
  id: 'block-value-ends-in-line-break',
  find: (input) => places(input, BLOCK, 1),
};
