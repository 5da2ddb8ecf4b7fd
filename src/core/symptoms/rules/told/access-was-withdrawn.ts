/**
 * Somebody tells that a token was withdrawn or made anew, or that an app was disconnected, and what used it now fails:
 *
 *     401 since I removed the app's authorization
 */
import { tells } from '../../kinds/tells.ts';

const DONE =
  '(?:remov|revok|delet|disconnect|unlink|deauthori[sz]|withdr[ae]w|regenerat|re-?creat|rotat|roll|reset|invalidat|renew)(?:n|e?d|ing|ting|led|ling)?';
const THING =
  "(?:(?:\\w{1,14}(?:['’]s)? ){0,3}?(?:authori[sz]ation|access|tokens?|api ?keys?|keys?|secrets?|pat|consent|integration|connection)|app (?:connection|password))";

export const accessWasWithdrawn = tells(
  'access-was-withdrawn',
  [
    `\\b(?:after|since|because|when|once|until|as) (?:I|we|he|she|they|someone|somebody|my colleague|the \\w{1,14}) (?:had |have |has |just |also |recently |accidentally ){0,2}${DONE} (?:and \\w{1,14} )?(?:the |my |our |an? |its |their |all )${THING}\\b`,
    `\\b(?:the |my |our |its )?(?:api[ _-]?key|access token|token|secret|pat) (?:was|had been|has been|got) (?:\\w{1,14} )?(?:reset|regenerated|rotated|re-?created|rolled|deleted|replaced|renewed) (?:in|on|by|at|yesterday|today|last|recently|a|when|after|during)\\b`,
    '\\b(?:after|since|because|when|once|as) (?:I|we|he|she|they|someone|somebody) (?:had |have |has |just |also ){0,2}(?:revok|disconnect|unlink|deauthori[sz])(?:e?d|ing|ing) (?:all |the |my |our |its |every ){0,2}(?:connected |linked )?(?:apps?|devices?|accounts?)\\b',
    // A command that does so.
    '\\b(?:tokens?|api-?keys?|keys?|pat|access-keys?|secret-id|bouncers?|machines?|credentials?) (?:revoke|invalidate|rotate|prune|expire|regenerate|destroy|reset)\\b(?! (?:to|the|an?|it|your|my|and|or)\\b)',
    '\\b(?:revoke|delete|rotate|invalidate|expire|reset|regenerate|deactivate|roll)-(?:access-key|api-key|token|key|credentials?|secret)s?\\b',
  ],
  /cookie|session|refresh[_ ]token|cache|header|password|works? (?:again|now)|\bif\b|should/i,
);
