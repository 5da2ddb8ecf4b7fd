/**
 * The login stands in a field whose name only resembles Authorization:
 *
 *     Authentication: Bearer fake-token
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  /(?<![\w-])((?:X-)?Authentication|X-Authorization|Authorisation|Authorizaton|Authoriztion|Autorization|Authorizations|Authorize|Auth)["'\]]{0,2}[ \t]{0,4}[:=,][ \t]{0,4}["'`]?(?:Bearer|Basic)[ \t]+[^\s"'`]/dgi;

/** A field of another name whose value has the scheme word all the same, in a command, a program or a request. */
const OWN =
  /(?:(?:-H|--header)[ =]?|\b(?:set|add|put|append|setRequestHeader|setHeader|addHeader|header|with_?header|headers\[)\(?[ \t]{0,2}|[{,][ \t\n]{0,20}|^[> \t]{0,8})["'`]?((?!(?:proxy-|x-forwarded-|x-original-)?authori[sz]ation\b|(?:www|proxy)-authenticate\b|token[-_]?type|auth[-_]?type|[\w-]{0,30}scheme)(?:[\w-]{0,30}?(?:auth|token|jwt|key|bearer|session|credential)[\w-]{0,20}))["'`\]]{0,2}[ \t]{0,3}[:,=][ \t]{0,3}[fbru]{0,2}["'`]?Bearer(?:[ \t]+[^\s,"'`)};]|[ \t]*["'`][ \t]?[+.])/dgim;
/** The scheme word as the name of a field. */
const WORD_AS_NAME =
  /(?:(?:-H|--header)[ =]?["']|\b(?:set|add|put|append|setRequestHeader|setHeader|addHeader|header)\([ \t]?["'`]|[{,][ \t\n]{0,20}["'`]?)(Bearer)(?:["'`][ \t]?,|["'`]?[ \t]?:)(?![ \t]*(?:["'`]{2}|\[|null|\{|$))/dgm;

export const authorizationMisnamed: Rule = {
  id: 'authorization-misnamed',
  find: (input) => {
    const named = places(input, NAME, 1);
    return named.length > 0 ? named : [...places(input, OWN, 1), ...places(input, WORD_AS_NAME, 1)];
  },
};
