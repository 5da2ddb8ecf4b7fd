/**
 * A check that somebody else does, such as a probe of Kubernetes or a job of Prometheus, is set up without a login:
 *
 *     livenessProbe:
 *       httpGet:
 *         path: /status
 */
import { beginningOf, LONGEST_WRITTEN, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PROBE = /^[ \t]{0,40}(?:- )?(httpGet:|job_name:|health_?check(?:_path|Path|Url)\b)/dgm;
const LOGIN = /auth|bearer|token|password|credential|httpHeaders|tls_config|secret|api[_-]?key|params:/i;

export const probeSendsNoLogin: Rule = {
  id: 'probe-sends-no-login',
  // Words of a refusal say more than such settings do.
  yields: 'to-any',
  find: (input) =>
    matches(input, PROBE).length === 0 || LOGIN.test(beginningOf(input, LONGEST_WRITTEN))
      ? []
      : places(input, PROBE, 1),
};
