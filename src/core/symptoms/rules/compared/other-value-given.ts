/**
 * People say that they gave another value than the one that is wanted.
 *
 *     I had pasted the key id instead of the secret
 */
import { tells } from '../../kinds/tells.ts';

const GIVEN =
  '(?:us(?:ed|ing)|pass(?:ed|ing)|past(?:ed|ing)|cop(?:ied|ying)|enter(?:ed|ing)|put(?:ting)?|sent|sending|provid(?:ed|ing)|gave|set|configured|typed)';
const ONE =
  '(?:keys?|ids?|identifiers?|secrets?|urls?|names?|e-?mails?|fingerprints?|pins?|codes?|labels?|hash(?:es)?|prefix(?:es)?)';
const VALUE = '(?:keys?|ids?|secrets?|tokens?|passwords?|values?|pat|uuid|credentials?)';

export const otherValueGiven = tells(
  'other-value-given',
  [
    `\\b${GIVEN} (?:\\w{1,15} ){0,4}?${ONE} (?:\\w{1,12} ){0,2}?(?:instead of|rather than|in place of) (?:\\w{1,15} ){0,4}?${VALUE}\\b`,
    `\\b${GIVEN} (?:\\w{1,15} ){0,4}?${ONE} where (?:the |my |your |an? )?(?:\\w{1,12} ){0,2}?${VALUE} (?:is|was|should be) (?:expected|wanted|needed|required|asked)\\b`,
    `\\binstead of (?:the |my |an? )?(?:\\w{1,15} ){0,3}?${VALUE},? (?:I|we|he|she|they|you) (?:had |have |was |were )?(?:accidentally )?${GIVEN} (?:\\w{1,15} ){0,4}?${ONE}\\b`,
    `\\b(?:I|we|had|was|accidentally|mistakenly) ${GIVEN} the wrong (?:\\w{1,12} ){0,2}?(?:keys?|tokens?|secrets?|credentials?)\\b`,
    // One thing in the place of another: `used the project id as the password`, `the key id, not the key`.
    `\\b${GIVEN} (?:\\w{1,15} ){0,4}?(?:ids?|identifiers?|urls?|names?|fingerprints?|(?:dsn|client|project|publishable|public|webhook|build)[- ]keys?) as (?:the |my |an? |its )?(?:password|tokens?|keys?|secrets?|api key|[A-Z][A-Z0-9]{0,20}_[A-Z0-9_]{2,30})\\b`,
    `\\b${GIVEN} (?:\\w{1,15} ){0,4}?(?:ids?|secrets?|access keys?|secret keys?|api keys?|tokens?) as (?:the |my |an? |its )?(?:smtp |imap |ftp |proxy |mail |database )(?:password|user ?name)\\b`,
    `\\b(?:put|us(?:ed|ing)|past(?:ed|ing)|enter(?:ed|ing)|gave) (?:\\w{1,15} ){0,2}?(?:keys?|tokens?|secrets?|credentials?)['’]s (?:names?|ids?|labels?|descriptions?),? (?:and )?(?:not|instead of|rather than)\\b`,
    `\\b${GIVEN} (?:\\w{1,15} ){0,4}?${ONE},? (?:and )?not (?:the |my |its )(?:\\w{1,12} ){0,2}?${VALUE}\\b`,
    '\\b(?:I|we) (?:had |have )?(?:put|pasted|entered|copied) (?:the |my |an? )(?:\\w{1,12} ){0,4}?(?<put>token|key|id|secret|jwt|url|e-?mail|password) (?:in|into) (?:the )?[`"]?(?:[a-z]{1,12}[_-]){0,2}(?!\\k<put>)(?:key|token|secret|password)\\b',
    '\\b(?:swapped|mixed up|interchanged|exchanged|reversed|switched|confused) (?:the |my |around )?(?:\\w{1,12} ){0,3}?(?:ids?|keys?|secrets?|tokens?) (?:and|with|for) (?:the |my )?(?:\\w{1,12} ){0,2}?(?:ids?|keys?|secrets?|tokens?)\\b',
    '\\b(?:ids?|keys?|secrets?|tokens?) and (?:the |my )?(?:\\w{1,12} ){0,2}?(?:ids?|keys?|secrets?|tokens?) (?:were |are |was |had been |got )?(?:swapped|mixed up|interchanged|exchanged|reversed|the wrong way round)\\b',
    '\\b[A-Z][A-Z0-9_]{2,30}_(?:KEY|TOKEN|SECRET) (?:is|was) set to (?:the |my |an? )(?!(?:\\w{1,12} ){0,2}?(?:correct|right|same|valid|new|old|proper|following|value|environment))(?:\\w{1,12} ){0,3}?(?:keys?|ids?|tokens?|names?|urls?|passwords?)\\b',
    // The key was made in another place than where it is used.
    '\\b(?:keys?|tokens?|credentials?) (?:was|were|is|came|comes) (?:\\w{1,12} ){0,2}?(?:from|in|for) (?:the )?[\\w.-]{2,30}(?: \\w{1,15})?,? (?:and )?not (?:from|in|for) ',
    '\\bBearer [<"$[{]{0,2}(?:my |the |your )?global[ _-](?:api[ _-])?key\\b',
  ],
  /header|scheme|query|\bnot\b[^\n]{0,20}instead/i,
);
