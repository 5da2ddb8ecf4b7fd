/**
 * Settings that say how long the nonce of a Digest login lives, beside words for any trouble:
 *
 *     AuthDigestNonceLifetime 60
 *     the box comes back after a minute, 401
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

export const nonceLifetimeSet: Rule = {
  id: 'nonce-lifetime-set',
  find: (input) =>
    tellsOfTrouble(input.text)
      ? places(
          input,
          /\bAuthDigestNonceLifetime\b|\bnonceValidity(?:Seconds)?\b|\bauth_digest_(?:timeout|expires|replays)\b|\bnonce[_-]?(?:lifetime|ttl|expire|timeout|max_?age)(?:_?(?:seconds|sec|ms))?["']?[ \t]{0,3}[=: ][ \t]{0,3}["']?\d/dgi,
        ).slice(0, 1)
      : [],
};
