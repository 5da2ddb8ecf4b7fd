/**
 * Somebody tells that the own token or key had run out.
 *
 *     My PAT had expired last week
 */
import { tells } from '../../kinds/tells.ts';

const KEY = '(?:\\w{1,14} ){0,3}?(?:tokens?|pat|api key|key|secret|credentials?)';
const OURS = `(?:my|our|the|his|her|their|that|this) ${KEY}`;

export const credentialHadExpired = tells(
  'credential-had-expired',
  [
    '\\b(?:tokens?|pat|api keys?|keys?|secrets?|credentials?)\\b[^\\n.]{0,50}?\\b(?:date|expiry|expiration|expires_at|expire[sd]?)\\b[^\\n.]{0,20}?\\b(?:in the past|yesterday|last (?:week|month|year|night|monday|friday)|(?:days?|weeks?|months?) ago|today)\\b',
    `\\b(?:${OURS} had|(?:my|our|his|her|their) ${KEY} has) (?:just |already |silently |simply )?(?:expired|run out|lapsed)\\b`,
    `\\b${OURS}\\b[^\\n.]{0,24}?\\b(?:\\d{1,3}[- ]days?|one[- ]year|\\d{1,2}[- ]months?) (?:expir\\w+|lifetime|validity)\\b`,
    '\\b(?:tokens?|pat|keys?) (?:live|lives|last|lasts|is valid|are valid|expires? (?:after|in|every))\\b[^\\n.]{0,24}?\\b(?:days?|hours?|months?|year|s|seconds|minutes)\\b[^\\n]{0,24}?\\b(?:mine|ours|my)\\b[^\\n]{0,12}?\\b(?:is|was|from|made|created)\\b',
    '\\b(?:tokens?|pat|api keys?|keys?|secrets?)\\b[^\\n.]{0,30}?\\b(?:created|issued|generated|made) (?:more than |over |about |almost |exactly )?(?:\\d{1,3}|an?|one|two|several) (?:months?|years?|days?|weeks?|hours?) ago\\b',
    '\\b(?:tokens?|pat|api keys?|secrets?|ticket)\\b[^\\n.]{0,16}?\\b(?:older than|more than) \\d{1,3} ?(?:min(?:utes)?|hours?|h|days?|months?)(?: old)?\\b',
  ],
  /\bif\b|\bwhether\b|\b(?:may|might|could|should|not|n.t) (?:have |be )?(?:been )?(?:expired|revoked)|certificate|function|\/\/|=>|\?$/i,
);
