/** Digest: what is sent against what is offered, and the life of a nonce. Here: the rules that an answer alone can show. */
import type { Rule } from '../../rule.ts';
import { davLoginRefused } from './dav-login-refused.ts';
import { digestBehindChangedPath } from './digest-behind-changed-path.ts';
import { digestNonceStale } from './digest-nonce-stale.ts';
import { saysDigest } from './says-digest.ts';
import { saysNonceStale } from './says-nonce-stale.ts';

export const digestRules: readonly Rule[] = [
  digestNonceStale,
  saysNonceStale,
  saysDigest,
  digestBehindChangedPath,
  davLoginRefused,
];
