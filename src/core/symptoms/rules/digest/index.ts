import type { Rule } from '../../rule.ts';
import { digestAlgorithmNotOffered } from './digest-algorithm-not-offered.ts';
import { digestNonceStale } from './digest-nonce-stale.ts';
import { digestQopNotOffered } from './digest-qop-not-offered.ts';
import { digestRealmDiffers } from './digest-realm-differs.ts';
import { digestUriDiffers } from './digest-uri-differs.ts';
import { digestWorksAtFirst } from './digest-works-at-first.ts';
import { saysDigest } from './says-digest.ts';
import { saysNonceStale } from './says-nonce-stale.ts';

export const digestRules: readonly Rule[] = [
  digestAlgorithmNotOffered,
  digestNonceStale,
  digestQopNotOffered,
  digestRealmDiffers,
  digestUriDiffers,
  saysNonceStale,
  digestWorksAtFirst,
  saysDigest,
];
