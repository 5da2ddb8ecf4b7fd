import type { Rule } from '../../rule.ts';
import { digestNonceStale } from './digest-nonce-stale.ts';
import { digestRealmDiffers } from './digest-realm-differs.ts';
import { digestUriDiffers } from './digest-uri-differs.ts';

export const digestRules: readonly Rule[] = [digestNonceStale, digestRealmDiffers, digestUriDiffers];
