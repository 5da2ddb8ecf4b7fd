/**
 * The refusal offers a Windows or Kerberos login (RFC 4559):
 *
 *     < WWW-Authenticate: Negotiate
 *     < WWW-Authenticate: NTLM
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const windowsLoginOffered: Rule = {
  id: 'windows-login-offered',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen) =>
        isScheme(seen, 'negotiate', 'ntlm', 'kerberos') && seen.from === 'www' && seen.challenge.token68 === null,
    ).map(({ exchange, span }) => ({ exchange, span })),
};
