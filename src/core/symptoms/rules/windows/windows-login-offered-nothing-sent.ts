/**
 * A Windows or Kerberos login is on offer, and the client did not begin one:
 *
 *     > GET /me HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Negotiate
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import { showsNone } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const windowsLoginOfferedNothingSent: Rule = {
  id: 'windows-login-offered-nothing-sent',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen, { request, challenges }) =>
        isScheme(seen, 'negotiate', 'ntlm') && seen === challenges[0] && seen.from === 'www' && showsNone(request),
    ).map(({ exchange, span }) => ({ exchange, span })),
};
