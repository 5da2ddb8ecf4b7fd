/**
 * A setting of the server switches off the kind of login that a client uses, or names another kind alone:
 *
 *     API security > allow Basic authentication: off
 *     druid.auth.authenticatorChain=["kerberos"]
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { BASIC_SENT } from '../../facts/ways-sent.ts';
import type { Rule } from '../../rule.ts';

const KIND = '(?:basic|legacy|digest|third[ _-]?party|old|plain[ _-]?text)';
const WHAT = '(?:auth(?:entication|ori[sz]ation)?|api|compatibility|log-?in|access|password)';
const OFF = '["\'`]?(?:off|no|false|disabled|0)\\b(?![.\\w-])';
const SWITCHED = new RegExp(
  [
    `\\b(?:(?:allow|enable|use|permit)[ _-]?)?(?:http[ _-]?)?${KIND}[ _-]?${WHAT}[ _-]?(?:enabled|allowed)?["'\`]?[ \\t]{0,4}(?:[:=]|=>|is)[ \\t]{0,4}${OFF}`,
    `<(?:Enable|Allow)?(?:Basic|Legacy|Digest)\\w{0,24}>[ \\t]{0,3}(?:false|off|no)\\b|<basicAuthentication enabled="false"`,
  ].join('|'),
  'dgi',
);
/** A client says so of itself, or the login was read. */
const CLIENT = /\bexpired\b|\bdata ?source\b|\bclient\b/i;
/** The server takes one kind alone. */
const OTHER_KIND =
  /\b(?:auth(?:entication)?[_.-]?(?:type|mode|method|backend|chain)|authenticator_?chain)["'`]?[ \t]{0,4}[:=][ \t]{0,4}(?:\[[ \t]{0,4})?["'`]?(?:kerberos|jwt|oidc|saml|openid|oauth2?|x509|cert(?:ificate)?|mtls)\b(?!["'`]?[ \t]{0,4},)/dgi;
const basicSent = new RegExp(BASIC_SENT);

export const kindOfLoginSwitchedOff: Rule = {
  id: 'kind-of-login-switched-off',
  find: (input) => {
    if (input.text.length > 3_000 || !tellsOfTrouble(input.text)) return [];
    const off = CLIENT.test(writtenText(input)) ? [] : places(input, SWITCHED);
    return (off.length > 0 || !basicSent.test(writtenText(input)) ? off : places(input, OTHER_KIND)).slice(0, 1);
  },
};
