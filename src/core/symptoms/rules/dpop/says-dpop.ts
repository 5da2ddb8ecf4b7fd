/**
 * The paste speaks of DPoP, and says no more of what went wrong:
 *
 *     401: the access token is DPoP bound
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-dpop',
  ['\\bdpop\\b', '\\b(?:use|require)_dpop\\w*', '\\bdemonstrat\\w{2,5} proof[- ]of[- ]possession\\b'],
  undefined,
  'to-any',
);

export const saysDpop: Rule = { ...words, find: (input) => words.find(input).slice(0, 3) };
