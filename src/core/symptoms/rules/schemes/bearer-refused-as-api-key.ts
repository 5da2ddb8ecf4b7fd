/**
 * A key was sent as a Bearer token, and the answer speaks of an API key and asks for no scheme:
 *
 *     > Authorization: Bearer fake_key
 *     {"error":"Invalid API credentials"}
 */
import { hostOf } from '../../../http/address.ts';
import { inRequests } from '../../facts/sent.ts';
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SPEAKS_OF_KEY =
  /\b(?:invalid|incorrect|wrong|unknown|missing|bad|no|without|unauthori[sz]ed)\b[^\n]{0,20}?\bapi[- _]?(?:key|credentials?|token)|\bapi[- _]?(?:key|credentials?)\b[^\n]{0,20}?\b(?:invalid|incorrect|wrong|unknown|missing|not|required|failed)\b/i;
/** These take their keys as Bearer tokens. */
const TAKES_BEARER =
  /(?:^|\.)(?:openai\.com|openai\.azure\.com|groq\.com|mistral\.ai|deepseek\.com|openrouter\.ai|together\.xyz|x\.ai|cohere\.com|perplexity\.ai|stripe\.com|sendgrid\.com|moonshot\.(?:cn|ai)|siliconflow\.cn|huggingface\.co)$/;

export const bearerRefusedAsApiKey: Rule = {
  id: 'bearer-refused-as-api-key',
  find: (input) =>
    SPEAKS_OF_KEY.test(beginningOf(input, LONGEST_CODE))
      ? inRequests(input)
          .filter(({ exchange, scheme, rest }) => {
            const host = hostOf(input.exchanges[exchange ?? -1]?.request?.url) ?? '';
            const asked = input.challenges[exchange ?? -1] ?? [];
            return scheme === 'bearer' && !rest.startsWith('eyJ') && asked.length === 0 && !TAKES_BEARER.test(host);
          })
          .map(({ exchange, span }) => ({ exchange, span }))
      : [],
};
