/**
 * The name or the client id that a refusal repeats is still in the encoding of forms (RFC 6749, section 2.3.1):
 *
 *     client_id '1621892763%2B%2F' unknown
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENCODED = '([\\w.~+*-]{0,80}%(?:2[0-9A-F]|3[A-F]|40|5[BD])[\\w.~+%*-]{0,80})';
const WHO = '(?:client(?:[_ ]?id)?|user(?:[_ ]?name)?|login|account|principal)';
const UNFIT =
  '(?:unknown|not found|does(?:n.t| not) exist|no such|invalid|incorrect|denied|failed|unauthori[sz]ed|not (?:registered|recogni[sz]ed|authori[sz]ed))';
const REPEATED = new RegExp(
  `\\b${WHO}(?: ["'\`]?|[:=] ?["'\`])${ENCODED}["'\`]?[^\\n]{0,40}?\\b${UNFIT}|\\b${UNFIT} (?:for |with )?(?:the )?${WHO}[ :=]{1,3}["'\`]${ENCODED}["'\`]`,
  'dgi',
);

export const refusedValuePercentEncoded: Rule = {
  id: 'refused-value-percent-encoded',
  find: (input) => [...places(input, REPEATED, 1), ...places(input, REPEATED, 2)].slice(0, 1),
};
