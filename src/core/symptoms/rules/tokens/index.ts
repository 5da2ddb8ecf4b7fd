/**
 * JWTs and other tokens: what they claim, how long they live, how they are checked and renewed. Here: the rules that
 * an answer alone can show.
 */
import type { Rule } from '../../rule.ts';
import { challengeSaysMalformed } from './challenge-says-malformed.ts';
import { githubScopesTooFew } from './github-scopes-too-few.ts';
import { tokenPastItsExpiry } from './token-past-its-expiry.ts';

export const tokensRules: readonly Rule[] = [challengeSaysMalformed, githubScopesTooFew, tokenPastItsExpiry];
