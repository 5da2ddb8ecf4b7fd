/**
 * A script's call to another origin ends without an answer that the script may read, as Chrome writes it into a HAR:
 *
 *     "response": { "status": 0, "_error": "net::ERR_FAILED" }
 */
import { failedCalls } from '../../facts/failed-calls.ts';
import type { Rule } from '../../rule.ts';

export const crossOriginCallFailed: Rule = {
  id: 'cross-origin-call-failed',
  find: (input) => failedCalls(input).filter(({ asksFirst }) => !asksFirst),
};
