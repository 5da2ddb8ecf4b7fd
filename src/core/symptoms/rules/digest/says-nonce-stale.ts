/**
 * The words say that the nonce of a Digest login is too old:
 *
 *     digest: nonce expired, sending a new challenge
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-nonce-stale',
  [
    '\\bnonce\\b["\'`]?[^\\n]{0,30}?\\b(?:expired?|expires|stale|too old|timed? ?out|outdated|no longer valid)\\b',
    '\\bnonce[ _-]?counts?\\b[^\\n]{0,30}?\\b(?:replay\\w*|mismatch\\w*|invalid|wrong|out of (?:order|sequence|range)|too (?:low|small)|reused|unexpected)\\b',
    '\\b(?:expired|stale|outdated|old)[ _-]nonce\\b',
    '\\b(?:new|fresh|another|different) nonce\\b',
    '\\bstale["\']?[ \\t]{0,3}[=:][ \\t]{0,3}["\']?(?:true|1)\\b',
  ],
  /www-authenticate|\bdigest realm|\bqop=|dpop|csrf|wp_|wordpress|wp-|nonce too low|transaction|oauth|id.?token|ethereum/i,
);

export const saysNonceStale: Rule = {
  ...words,
  // A nonce belongs to other things too: only where the paste speaks of a login. Challenges are read by a rule of their own.
  find: (input) =>
    /digest|nonce[ _-]?count|\bauth|\b401\b|\bstale\b|\brtsp\b|\bsip\b/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? words.find(input)
      : [],
};
