/**
 * The answer asks for NTLM or Negotiate alone, and a user and password were sent as Basic:
 *
 *     < WWW-Authenticate: Negotiate, NTLM
 *     cache.Add(uri, "Basic", new NetworkCredential(user, password));
 */
import { isScheme } from '../../facts/matter.ts';
import { sentThoughOnlyAsked } from '../../facts/schemes-in-text.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const windowsAskedBasicSent: Rule = {
  id: 'windows-asked-basic-sent',
  find: (input) => [
    ...inRequests(input)
      .filter(({ exchange, scheme }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === 'basic' && asked.length > 0 && asked.every((seen) => isScheme(seen, 'ntlm', 'negotiate'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
    ...sentThoughOnlyAsked(input, 'basic', ['ntlm', 'negotiate', 'kerberos']),
  ],
};
