/**
 * A call to another origin that needs a preflight, for it sends Authorization, ends without any answer to the script:
 *
 *     "request": { "headers": [{ "name": "Authorization", "value": "Bearer …" }] }
 *     "response": { "status": 0, "_error": "net::ERR_FAILED" }
 */
import { failedCalls } from '../../facts/failed-calls.ts';
import type { Rule } from '../../rule.ts';

export const crossOriginPreflightFailed: Rule = {
  id: 'cross-origin-preflight-failed',
  find: (input) => failedCalls(input).filter(({ asksFirst }) => asksFirst),
};
