/**
 * The key that the answer repeats is the id of an organisation, project or account, or a key of another service:
 *
 *     Incorrect API key provided: org-fake**********fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REPEATED =
  /\b(?:incorrect|invalid|wrong|unknown) (?:api[ -]?)(?:key|token)(?: provided)?: ?["'`]?((?:org-|proj_|user-|acct_|asst_|cus_|pi_|seti_|cs_|ch_|pm_|evt_|prod_|price_|sub_|whsec_|AKIA|ASIA|Bearer\b|[\w.+*-]{1,60}@)[^\s"'`,;]{0,120})/dgi;
/** The sentence of OpenAI and Stripe, whose keys begin with `sk`: another server may well want such a token. */
const OWN_FORM =
  /\b(?:incorrect|invalid) API key provided: ?["'`]?((?:ghp_|github_pat_|gho_|glpat-|xox[bp]-|eyJ)[^\s"'`,;]{0,120})/dgi;

export const refusedKeyIsAnId: Rule = {
  id: 'refused-key-is-an-id',
  find: (input) => [...places(input, REPEATED, 1), ...places(input, OWN_FORM, 1)],
};
