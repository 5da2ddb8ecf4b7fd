/**
 * The value that a call carries begins as another kind of credential does: a refresh token, the secret of a client, a public
 * key, a token for one purpose:
 *
 *     Authorization: Bearer ghr_fake
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** Refresh and runner tokens, secrets and ids of clients, public keys, secrets of webhooks: of those that a mask leaves to be seen. */
const NEVER = '(?:ghr_|phc_|GOCSPX-|sq0(?:idp|csp)-|shpss_|glrt-|glptt-)';
const BEARER = `\\bBearer ["']?((?:${NEVER}|whsec_|pk_(?:live|test)_)[\\w*.…-]{1,200})`;
const GIVEN = `\\b(?:access_?token|auth_?token|bearer_?token|token|\\w{0,20}Service)["']?[ \\t]{0,2}(?:[:=(]|=>)[^\\n]{0,60}?["'](${NEVER}[\\w*.…-]{1,200})["']`;
/** In a field of a service's own. */
const OWN = `\\b(?:PRIVATE-TOKEN|JOB-TOKEN|X-[A-Za-z-]{2,24}-(?:Token|Key))["']?[ ]?:[ ]?["']?(${NEVER}[\\w*.…-]{1,200})`;
const PATTERN = new RegExp(`${BEARER}|${GIVEN}|${OWN}`, 'dgi');

export const keyPrefixOfOtherKind: Rule = {
  id: 'key-prefix-of-other-kind',
  find: (input) => {
    if (!tellsOfTrouble(input.text)) return [];
    return [1, 2, 3].flatMap((group) => places(input, PATTERN, group)).slice(0, 1);
  },
};
