/**
 * The script may read the refusal, but not WWW-Authenticate, which is hidden unless the answer exposes it:
 *
 *     HTTP/1.1 401 Unauthorized
 *     Access-Control-Allow-Origin: https://app.example.com
 *     WWW-Authenticate: Bearer error="invalid_token"
 *     (no Access-Control-Expose-Headers: WWW-Authenticate)
 *
 * Where nothing was sent and the challenge names a scheme alone, the script could learn nothing from it.
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { showsNone } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const challengeNotExposed: Rule = {
  id: 'challenge-not-exposed',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const challenge = fieldsNamed(response, 'www-authenticate')[0];
      if (
        response?.status !== 401 ||
        !challenge ||
        !response.complete ||
        (tellsNothing(challenge.value) && showsNone(request))
      )
        return [];
      if (fieldsNamed(response, 'access-control-allow-origin').length === 0) return [];
      const exposed = fieldsNamed(response, 'access-control-expose-headers').flatMap(({ value }) => value.split(','));
      // The star counts only for calls without credentials; a script that sends Authorization itself is such a call.
      if (exposed.some((name) => /^\s*(?:\*|www-authenticate)\s*$/i.test(name))) return [];
      return [{ exchange, span: challenge.span }];
    }),
};

/** A scheme with no more than a realm. */
function tellsNothing(value: string): boolean {
  return /^\s*[\w-]+(?:\s+realm\s*=\s*(?:"[^"]*"|[^\s,"]+))?\s*$/i.test(value);
}
