/**
 * Hugging Face answers so where no token came, or one that it does not know; names and passwords are not asked for:
 *
 *     401 Client Error: Unauthorized for url: https://router.huggingface.co/v1/chat/completions
 *
 *     Invalid username or password.
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAID = /\bInvalid username or password\b/dgi;
const ASKED = /\bhuggingface(?:\.co|_hub)\b|\bHfHubHTTPError\b/;

export const huggingfaceLoginRefused: Rule = {
  id: 'huggingface-login-refused',
  find: (input) => (ASKED.test(beginningOf(input, LONGEST_CODE)) ? places(input, SAID) : []),
};
