/**
 * Settings name one host as the issuer, and the token was made by another:
 *
 *     issuerBaseURL: 'https://example.eu.auth0.com'
 *     the token's iss is https://login.example.com/
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { issuersNearlyEqual } from './issuers-nearly-equal.ts';

const ADDRESS = '["\'`[<]{0,2}(https?:\\/\\/[^\\s"\'`<>,;)\\]}]{4,200})';
const SET = new RegExp(
  `\\b(?:issuer_?(?:base)?_?ur[il]|issuer-ur[il]|oidc_?issuer(?:_?url)?|valid_?issuers?|expected[-_ ]?issuer|authority|issuer)["'\`\\]]{0,2}\\s{0,3}(?:=>|[:=,])\\s{0,3}${ADDRESS}`,
  'gi',
);
const SHOWN = new RegExp(
  `\\biss["'\`]?(?: claim)?(?: (?:in|of) (?:the |my )?\\w{0,12} ?token)?\\s{0,3}(?:is|was|says|:|=)\\s{0,3}${ADDRESS}`,
  'dgi',
);
/** A longer text lists many. */
const LONGEST = 5_000;

export const issuerSetOtherThanIss = unlessSeen([issuersNearlyEqual], {
  id: 'issuer-set-other-than-iss',
  find: (input) => {
    if (writtenText(input).length > LONGEST) return [];
    const set = matches(input, SET).flatMap((match) => issuersOf(match[1] ?? ''));
    if (set.length === 0) return [];
    const found = matches(input, SHOWN).filter((match) => !set.includes(hostOf(match[1] ?? '')));
    return sightingsOf(input, found, 1).slice(0, 1);
  },
});

/** The hosts that a setting stands for: tokens of Entra's first version name another one. */
function issuersOf(url: string): readonly string[] {
  const host = hostOf(url);
  return host === 'login.microsoftonline.com' && !/\/v2\.0\b/.test(url) ? [host, 'sts.windows.net'] : [host];
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
