/**
 * A proxy that signs people in puts a Basic login of its own into Authorization, which the application takes for its own:
 *
 *     --pass-basic-auth=true
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SENDS =
  /\b(?:OAUTH2_PROXY_)?(?:pass|set)[-_]basic[-_]auth["']?[ \t]{0,2}[=:][ \t]{0,2}["']?true\b|\bpassBasicAuth["']?\s{0,2}[=:]\s{0,2}true\b|\bset_basic_auth\s{0,3}[=:]\s{0,3}true\b/dgi;

export const gatewaySendsBasic: Rule = {
  id: 'gateway-sends-basic',
  find: (input) => (tellsOfTrouble(input.text) || input.text.length < 300 ? places(input, SENDS).slice(0, 1) : []),
};
