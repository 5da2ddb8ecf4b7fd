/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { digestAlgorithmNotOffered } from './digest-algorithm-not-offered.ts';
import { digestConstantQuoted } from './digest-constant-quoted.ts';
import { digestQopNotOffered } from './digest-qop-not-offered.ts';
import { digestRealmDiffers } from './digest-realm-differs.ts';
import { digestUriDiffers } from './digest-uri-differs.ts';
import { digestWorksAtFirst } from './digest-works-at-first.ts';
import { nonceLifetimeSet } from './nonce-lifetime-set.ts';
import { serverCodeAsksDigest } from './server-code-asks-digest.ts';

export const digestRequestRules: readonly Rule[] = [
  digestAlgorithmNotOffered,
  digestQopNotOffered,
  digestRealmDiffers,
  digestUriDiffers,
  digestWorksAtFirst,
  digestConstantQuoted,
  nonceLifetimeSet,
  serverCodeAsksDigest,
];
