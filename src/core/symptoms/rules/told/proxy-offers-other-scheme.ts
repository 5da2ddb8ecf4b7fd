/**
 * Somebody tells that a proxy takes one kind of login and a program knows another:
 *
 *     The proxy only offers Negotiate, apt knows only Basic
 */
import { tells } from '../../kinds/tells.ts';

const WINDOWS = '(?:NTLM(?:v\\d)?|Negotiate|Kerberos|SPNEGO|Digest)';
const ONLY = '(?:only|just|nothing but|exclusively)';

export const proxyOffersOtherScheme = tells(
  'proxy-offers-other-scheme',
  [
    `\\bproxy\\b[^\\n.]{0,30}?\\b(?:${ONLY} )?(?:offers?|supports?|accepts?|takes?|wants?|speaks|does|allows?|knows?) (?:${ONLY} )?${WINDOWS}\\b`,
    `\\bprox(?:y|ies)\\b[^\\n.]{0,40}?\\b${WINDOWS}\\b[^\\n.]{0,16}?\\b(?:not supported|unsupported|not implemented|not available)\\b`,
    `\\bproxy-authenticate\\b[^\\n]{0,30}?\\b${WINDOWS} (?:is )?(?:not supported|unsupported)\\b`,
    `\\b(?:does(?: not|n['’]t)|can(?: ?not|['’]t)|no) (?:support|speak|know|do|support for) ${WINDOWS}\\b[^\\n.]{0,40}?\\bprox(?:y|ies)\\b`,
  ],
  /\bBasic,? (?:and|or)\b|\b(?:and|or) Basic\b/i,
);
