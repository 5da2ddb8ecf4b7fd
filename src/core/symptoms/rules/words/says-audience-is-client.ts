/**
 * The words say that the token's audience is the client, as in an ID token, where an API was meant:
 *
 *     the aud of my token is the client id
 */
import { says } from '../../kinds/says.ts';

const AUDIENCE = '\\b(?:aud|audience)\\b[`"\'*]{0,2}';
const CLIENT = '\\bclient[ _-]?id\\b';
const IS = '(?:is|are|was|=|==|equals?|contains?|has|holds|set to|shows?|matches|same as|my|instead)';

export const saysAudienceIsClient = says(
  'says-audience-is-client',
  [
    `${AUDIENCE}(?: (?:claim|field|value|property))?[^\\n.;:]{0,40}?\\b${IS}\\b[^\\n.;:]{0,40}?${CLIENT}`,
    `${AUDIENCE}[^\\n.;:]{0,40}? ={1,3} [^\\n.;:]{0,40}?${CLIENT}`,
    `\\b(?:tokens?|jwt)\\b[^\\n;]{0,80}?\\b(?:my|our|the)? ?(?:aud|audience)\\b[^\\n;:]{0,40}?\\b(?:instead|rather|but)\\b[^\\n;:]{0,40}?${CLIENT}`,
    `${CLIENT}[^\\n.;:]{0,20}?\\b(?:as|in|for) (?:the |its )?[\`"']?(?:aud|audience)\\b`,
  ],
  /\b(?:should|must|needs? to|has to|set|change|add|put|use) (?:be |the |your )?(?:aud|audience|client)|\bexpected audience\b|\b(?:(?:cannot|can['’]t|could not|couldn['’]t|not) (?:find|found|contain)|missing|without)\b[^\n]{0,40}?\bclient/i,
);
