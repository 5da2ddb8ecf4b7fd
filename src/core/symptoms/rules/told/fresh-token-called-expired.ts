/**
 * A token is called expired though it has just been issued, so the clock of whoever reads it is ahead:
 *
 *     oidc: token is expired
 *     This comes straight after the login.
 *
 * The step that fetches a token may also name itself: `failed to exchange token: token has expired`.
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const EXPIRED =
  /\b(?:tokens?|jwt|assertion|signature)\b[^\n]{0,60}?\bexpired\b|\bexpired (?:\w{1,10} )?(?:token|jwt|signature)|ExpiredSignature|TokenExpired|\btoken[^\n]{0,20} abgelaufen|\b(?:token|jeton)[^\n]{0,20} expir(?:é|ado)|claim: "exp"/i;
const LOGIN = '(?:log(?:ging|s|ged)?[ -]?in|sign(?:ing|ed|s)?[ -]?in|authenticat\\w{1,6}|re-?login)';
const MADE = '(?:issu|creat|generat|obtain|receiv|mint|refresh|renew)\\w{1,4}';
const FRESH = new RegExp(
  [
    `\\b(?:right|straight|immediately|directly|just|instantly|(?:a few |\\d )?(?:milli)?seconds?|moments?) (?:after|upon|when|once) (?:\\w{1,12} ){0,3}?(?:${LOGIN}|${MADE}|getting)\\b`,
    `\\b(?:just|newly|freshly|only just|seconds ago) (?:been )?(?:${MADE}|signed|logged)\\b`,
    '(?<!\\b(?:get|obtain|request|use|using|need|with|fetch|generate|create|acquire) (?:an? )?)\\b(?:fresh|brand[- ]new) (?:\\w{1,10} ){0,2}(?:token|jwt|login)s?\\b',
    '\\b(?:immediately|instantly|already|right away|straight away|at once)\\b[^\\n.]{0,20}?\\bexpired?s?\\b',
    '\\bexpire[sd]? (?:immediately|instantly|right away|straight away|at once|as soon as)\\b',
    '\\b(?:direkt|sofort|unmittelbar|gleich) nach (?:dem |der )?(?:Login|Anmeld|Einlog|Ausstell)\\w*',
    '\\bjuste après (?:la |une )?(?:connexion|authentification)\\b',
    '\\bjusto después de (?:iniciar|autentic)\\w*',
  ].join('|'),
  'dgi',
);
/** Tokens of another kind, a lifetime that is short on purpose, and a token that is kept from before. */
const OTHER =
  /expiresIn\b|\bTTL\b|\b(?:csrf|reset|verification|confirm\w*|invit\w*|activation|magic)[ _-]?(?:token|link)|cached|certificate|not (?:be )?expired/i;

const STEP =
  '(?:exchang\\w{1,3}|refresh(?:ing)?|renew(?:ing)?|obtain(?:ing)?|acquir\\w{1,3}|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|callback|authenticat\\w{1,4})';
const inStep = tells(
  'fresh-token-called-expired',
  [
    `\\b(?:fail\\w{0,4}|error|unable|could not|cannot)\\b[^\\n]{0,20}?\\b${STEP}\\b[^\\n]{0,60}?\\bverif\\w{1,6}\\b[^\\n]{0,60}?\\bexpired\\b`,
    '\\b(?:fail\\w{0,4}|error|unable|could not|cannot) (?:to )?exchang\\w{1,3}\\b[^\\n]{0,40}?(?<!refresh )\\btoken (?:is |has |was )?expired\\b',
  ],
  /refresh[ _]token (?:is |has |was )?expired|code (?:is |has |was )?expired/i,
);

export const freshTokenCalledExpired: Rule = {
  ...inStep,
  find: (input) => {
    const told =
      EXPIRED.test(writtenText(input)) && !OTHER.test(writtenText(input)) ? places(input, FRESH).slice(0, 1) : [];
    return told.length > 0 ? told : inStep.find(input);
  },
};
