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
    `\\binstead of (?:the |my |an? )?(?:\\w{1,15} ){0,3}?${VALUE},? (?:I|we|he|she|they|you) (?:had |have |was |were )?(?:accidentally )?${GIVEN} (?:\\w{1,15} ){0,4}?${ONE}\\b`,
    `\\b(?:I|we|had|was|accidentally|mistakenly) ${GIVEN} the wrong (?:\\w{1,12} ){0,2}?(?:keys?|tokens?|secrets?|credentials?)\\b`,
  ],
  /header|scheme|query|\bnot\b[^\n]{0,20}instead/i,
);
