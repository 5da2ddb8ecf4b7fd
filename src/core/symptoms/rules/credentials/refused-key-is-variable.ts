/**
 * The key that the answer repeats is the name of a variable that nobody replaced:
 *
 *     Incorrect API key provided: ${OPENA*******KEY}
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REPEATED =
  /\b(?:incorrect|invalid|wrong|unknown) (?:api[ -]?)?(?:key|token)(?: provided)?: ?["'`]?((?:\$\{?[A-Za-z]|\{\{|%[A-Z]|process\.|os\.env|import\.meta|env\.)[^\s"'`,;]{2,80})/dgi;

/** Where the answer repeats the end alone: `Your api key: ****_KEY is invalid`. */
const END = /\b[Aa][Pp][Ii] key: ?(\*{4}[\w$-]{0,3}(?:[Kk][Ee][Yy]|[A-Z_$][})>]))(?= is invalid)/dg;
/** What LiteLLM and Telegram's library repeat. */
const QUOTED = /\b(?:Received=|The token [`'"])((?:\$\{?[A-Za-z]|\{\{|%[A-Z]|process\.|os\.env)[^\s"'`,;]{2,80})/dg;

export const refusedKeyIsVariable: Rule = {
  id: 'refused-key-is-variable',
  find: (input) => [...places(input, REPEATED, 1), ...places(input, END, 1), ...places(input, QUOTED, 1)],
};
