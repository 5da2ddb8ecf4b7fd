/**
 * The words say that the name of the client is missing from a request of OAuth (RFC 6749 section 4.1.1 wants it):
 *
 *     Missing required parameter: client_id
 */
import { says } from '../../kinds/says.ts';

const CLIENT = 'client[ _]?id';

export const saysClientIdMissing = says(
  'says-client-id-missing',
  [
    `\\bmissing (?:a |the )?(?:required )?(?:parameter|field|value|argument|option)?s?[:=]? ?\\W{0,2}${CLIENT}\\b`,
    `\\b${CLIENT}\\W{0,2} (?:parameter |field |value )?(?:is |was |must be )?(?:missing|required|empty|undefined|null|blank|not (?:set|provided|defined|given|configured)|can(?:not|['’]t) be (?:blank|empty|null))`,
    `\\b(?:no|without(?: a)?) ${CLIENT} (?:was |is )?(?:provided|given|set|found|specified|configured)`,
    `\\b${CLIENT}\\W{1,3}value \\W{0,2}undefined`,
  ],
  /\bif\b|\bwhen\b/i,
);
