/**
 * The setting that lets cookies go along is made for one instance or module; calls that go another way do not have it:
 *
 *     axios.defaults.withCredentials = true
 *     axios: { credentials: true }                (in the configuration of Nuxt)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SETTING =
  /\b(?:axios|instance|http|\$axios|api|client)\.defaults\.withCredentials\s{0,3}=\s{0,3}true|\baxios\.create\(\{[^{}]{0,200}?\bwithCredentials\s{0,3}:\s{0,3}true|\b(?:axios|http|proxyHeaders|fetchOptions|ajaxSetup\()["']?\s{0,3}:?\s{0,3}\{[^{}]{0,200}?\b(?:credentials|withCredentials)\s{0,3}:\s{0,3}(?:true|["']include["'])/dg;

export const credentialsSetForInstance: Rule = {
  id: 'credentials-set-for-instance',
  yields: 'to-any',
  find: (input) => places(input, SETTING).slice(0, 1),
};
