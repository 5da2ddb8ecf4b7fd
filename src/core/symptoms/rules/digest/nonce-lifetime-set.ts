/**
 * Settings that say how long the nonce of a Digest login lives:
 *
 *     AuthDigestNonceLifetime 60
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

export const nonceLifetimeSet: Rule = {
  id: 'nonce-lifetime-set',
  find: (input) =>
    places(
      input,
      /\bAuthDigestNonceLifetime\b|\bnonceValidity(?:Seconds)?\b|\bauth_digest_(?:timeout|expires|replays)\b|\bnonce[_-]?(?:lifetime|ttl|expire|timeout|max_?age)(?:_?(?:seconds|sec|ms))?["']?[ \t]{0,3}[=: ][ \t]{0,3}["']?\d/dgi,
    ).slice(0, 1),
};
