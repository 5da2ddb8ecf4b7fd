/**
 * The settings of a client say that it signs in with nothing:
 *
 *     auth method: none
 *     <authenticationType>None</authenticationType>
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NONE =
  /\b((?:auth|authentication|authori[sz]ation|credentials?)[ _-]?(?:method|type|mode|scheme|kind)?["'`]?[ \t]{0,3}(?:[:=]|is(?: set to)?|>)[ \t]{0,3}["'`]?(?:none|no ?auth|no authentication)\b)(?![\w.-]*(?:\(|\/))/dgi;
/** A server, a proxy or a container that asks for none is another matter. */
const OTHER =
  /\b(?:listener|server|realm|SessionAuthentication|allow_anonymous|token_endpoint_auth|protect\w*|public)\b/i;

export const authMethodNone: Rule = {
  id: 'auth-method-none',
  find: (input) =>
    input.text.length < 3_000 && tellsOfTrouble(input.text) && !OTHER.test(input.text)
      ? places(input, NONE, 1).slice(0, 1)
      : [],
};
