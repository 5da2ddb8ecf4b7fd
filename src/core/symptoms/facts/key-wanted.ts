/** Whether an answer says that it got no key. */
import type { Response } from '../../http/exchange.ts';

const NO_KEY =
  /\b(?:no|missing|without|absent)[ _-](?:an? |the |any |valid )?(?:api[ _-]?|auth(?:entication)?[ _-]?|access[ _-]?)?(?:key|token|credentials?)\b|\b(?:api[ _-]?)?(?:key|token|credentials?) (?:is |was |were )?(?:missing|required|not (?:provided|found|present|supplied|set|sent|specified|included|given))\b/i;

/** True where the body asks for a key, as if none had come. A body beyond 5,000 characters is no message. */
export function callsForKey(response: Response | undefined): boolean {
  return NO_KEY.test(response?.body?.text.slice(0, 5000) ?? '');
}
