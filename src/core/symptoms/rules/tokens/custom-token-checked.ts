/**
 * Code makes a custom token of Firebase and checks it as an ID token. A client has to exchange it first:
 *
 *     const token = await auth.createCustomToken(uid);
 *     await auth.verifyIdToken(token);
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE = /\b(?:create|make|mint)_?custom_?token(?:With\w{1,20})?\b|\bCustomTokenAsync\b/i;
const CHECKED = /\b(verify_?id_?token(?:Async)?)\b/dgi;
/** What exchanges it. */
const EXCHANGED = /sign_?in_?with_?custom_?token|accounts:signInWithCustomToken|verifyCustomToken/i;

export const customTokenChecked: Rule = {
  id: 'custom-token-checked',
  find: (input) => {
    const text = writtenText(input);
    return MADE.test(text) && !EXCHANGED.test(text) ? places(input, CHECKED, 1).slice(0, 1) : [];
  },
};
