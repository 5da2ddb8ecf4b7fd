/**
 * Negotiate carries an NTLM message: the client got no Kerberos ticket for this host ([MS-NLMP] section 2.2 begins
 * every message with `NTLMSSP`).
 *
 *     > Authorization: Negotiate TlRMTVNTUAADAAAA
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const negotiateCarriesNtlm: Rule = {
  id: 'negotiate-carries-ntlm',
  find: (input) =>
    inRequests(input)
      .filter(({ scheme, rest }) => scheme === 'negotiate' && /^TlRM/.test(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
};
