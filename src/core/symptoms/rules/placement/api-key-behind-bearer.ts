/**
 * Code puts what it calls an API key behind Bearer, which not every service reads:
 *
 *     r.Header.Set("Authorization", "Bearer "+apiKey)
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WRITTEN = new RegExp(
  AUTHORIZATION +
    /(Bearer[ \t]{1,3}(?:["'`][ \t]{0,3}[+.,][ \t]{0,3}|[$#]?\{?\{|\$|%s["'][ \t]?%[ \t]?|<)[\w.[\]"'()>-]{0,40}?api_?-?key)\b/
      .source,
  'dgi',
);
/** These take their keys so. */
const TAKES_BEARER =
  /openai|groq|mistral|deepseek|openrouter|together|perplexity|stripe|sendgrid|moonshot|siliconflow|hugging|cohere|resend|replicate|x-api-key|apikey["']?\s?:|supabase|\b20[01]\b|\b429\b|\bexpired\b/i;

export const apiKeyBehindBearer: Rule = {
  id: 'api-key-behind-bearer',
  yields: 'to-any',
  find: (input) =>
    input.text.length > 6_000 || TAKES_BEARER.test(writtenText(input)) ? [] : places(input, WRITTEN, 1).slice(0, 1),
};
