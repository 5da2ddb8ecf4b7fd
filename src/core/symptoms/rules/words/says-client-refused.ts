/**
 * The words say that the server refuses a client of OAuth or its secret:
 *
 *     client secret validation failed
 */
import { says, UNFIT } from '../../kinds/says.ts';

export const saysClientRefused = says(
  'says-client-refused',
  [
    `\\bclient[ _-]?secrets?\\b[^\\n.;:]{0,20}?\\b(?:(?:validation|verification|check|authentication) (?:has )?failed|${UNFIT}|mismatch)`,
    '\\b(?:invalid|incorrect|wrong|bad|unknown|mismatch(?:ed|ing)?)[ _](?:oauth2? |api )?client[ _-]?(?:secret|credentials?|authentication|id or secret)\\b',
    `\\bclient credentials?\\b[^\\n.;:]{0,20}?\\b${UNFIT}`,
    '\\bsecret validators? could not validate\\b|\\bsecret\\b[^\\n.;]{0,40}?\\buses invalid hashing algorithm',
    '\\b(?:no|not) match\\w*[^\\n.;:]{0,10}? (?:hashed |shared |client )?secrets?\\b',
    '\\bno client with id\\b[^\\n]{0,80}?\\bfound\\b',
    '\\binvalid client or invalid client credentials\\b|\\bunauthorized_client\\b[^\\n]{0,80}?\\bcredential',
    `\\bapp(?:lication)?[ _-]secrets?\\b[^\\n.;:]{0,12}?\\b${UNFIT}`,
  ],
  /certificate|\btls\b|mTLS|proxy/i,
);
