/**
 * The token left the client in readable form, and the server speaks of that token: nothing on the way took it out.
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"
 */

import { paramSightings } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import { saysAbsent } from '../../kinds/challenge-error.ts';
import type { Rule } from '../../rule.ts';

export const sentTokenCalledInvalid: Rule = {
  id: 'sent-token-called-invalid',
  find: (input) =>
    paramSightings(input, ['error'], (error, { challenge }, { exchange }) => {
      if (error.toLowerCase() !== 'invalid_token') return false;
      if (saysAbsent(challenge)) return false;
      return inRequests(input).some(
        (sent) => sent.exchange === exchange && sent.final && /^(?:bearer|dpop)$/.test(sent.scheme) && sent.rest !== '',
      );
    }),
};
