/**
 * Sanctum's list of own front ends wants hosts, not addresses:
 *
 *     SANCTUM_STATEFUL_DOMAINS=https://app.example.com
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const sanctumStatefulWithScheme: Rule = {
  id: 'sanctum-stateful-with-scheme',
  find: (input) => places(input, /\bSANCTUM_STATEFUL_DOMAINS[ \t]*=[^\n]{0,300}?(https?:\/\/[^\s,"']{1,200})/dg, 1),
};
