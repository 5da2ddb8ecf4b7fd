/**
 * The login stands in a field whose name only resembles Authorization:
 *
 *     Authentication: Bearer fake-token
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  /(?<![\w-])((?:X-)?Authentication|X-Authorization|Authorisation|Authorizaton|Authoriztion|Autorization|Authorizations|Authorize|Auth)["'\]]{0,2}[ \t]{0,4}[:=,][ \t]{0,4}["'`]?(?:Bearer|Basic)[ \t]+(?!(?:tokens|auth\w{0,12}|and|or|is|are|only|schemes?|with)\b)[^\s"'`]/dgi;

const SPELT_WRONG = 'Authorisation|Authorizaton|Authoriztion|Autorization|Authroization|Authorizations';
const MISSPELT = `Authentication|${SPELT_WRONG}|Authorize`;
/** Such a name as an option, a key in a program or a line of a request, whatever word of a scheme stands behind it. */
const OTHER_WORD = new RegExp(
  `(?:(?:-H|--header)[ =]?["']|[{,(\\[][ \\t\\n]{0,20}["'\`])((?:X-)?(?:${MISSPELT})|Auth)["'\\]]{0,2}[ \\t]{0,4}[:=,][ \\t]{0,4}[fbru]{0,2}["'\`]?(?:Token|Api-?Key|JWT|Bot|Key)[ :]+[^\\s"'\`]` +
    // In a line of a request; a log may begin so too, but no word of it looks like a key.
    `|^[> \\t]{0,8}((?:X-)?(?:${MISSPELT})): ["']?(?:Token|Api-?Key|JWT|Bot|Key) (?=\\S{0,200}[\\d$<{])`,
  'dgim',
);
/** Such a name as an option or a quoted key, with the bare secret behind it. */
const BARE = new RegExp(
  `(?:(?:-H|--header)[ =]?["'])((?:X-)?(?:${MISSPELT})|Auth)[ \\t]{0,4}:[ \\t]{0,4}(?!\\$)[\\w.\\{}+/=-]{4,400}["']|["']((?:X-)?(?:${SPELT_WRONG}))["']\\s{0,3}(?::|=>)\\s{0,3}["'\`\\w$]`,
  'dgi',
);

/** Such a name, set in a program. */
const IN_CODE = new RegExp(
  `(?:headers?(?:\\.common)?\\[|\\.(?:set|add|append|put|header|setRequestHeader|setHeader|addHeader|with_?header|defaultHeader|add_header)\\([ ]?)["'\`]((?:X-)?(?:${MISSPELT}))["'\`](?:\\][ ]?=(?!=)|[ ]?,)`,
  'dgi',
);
/** Somebody tells which name it was and which it should be. */
const IN_WORDS =
  /\b(Authentication)\b["'`]? (?:header )?(?:instead of|rather than|in place of|but (?:it )?(?:must|should|has to) be|not) (?:the |an? )?["'`]?Authorization\b/dgi;

/** A field of another name whose value has the scheme word all the same, in a command, a program or a request. */
const OWN =
  /(?:(?:-H|--header)[ =]?|\b(?:set|add|put|append|setRequestHeader|setHeader|addHeader|header|with_?header|headers\[)\(?[ \t]{0,2}|[{,][ \t\n]{0,20}|^[> \t]{0,8})["'`]?((?!(?:proxy-|x-forwarded-|x-original-)?authori[sz]ation\b|(?:www|proxy)-authenticate\b|token[-_]?type|auth[-_]?type|[\w-]{0,30}scheme)(?:[\w-]{0,30}?(?:auth|token|jwt|key|bearer|session|credential)[\w-]{0,20}))["'`\]]{0,2}[ \t]{0,3}[:,=][ \t]{0,3}[fbru]{0,2}["'`]?Bearer(?:[ \t]+(?!(?:tokens|auth\w{0,12}|and|or|is|are|only|schemes?|with)\b)[^\s,"'`)};]|[ \t]*["'`][ \t]?[+.])/dgim;
/** The scheme word as the name of a field. */
const WORD_AS_NAME =
  /(?:(?:-H|--header)[ =]?["']|\b(?:set|add|put|append|setRequestHeader|setHeader|addHeader|header)\([ \t]?["'`]|[{,][ \t\n]{0,20}["'`]?)(Bearer)(?:["'`][ \t]?,|["'`]?[ \t]?:)(?![ \t]*(?:["'`]{2}|\[|null|\{|$))/dgm;

export const authorizationMisnamed: Rule = {
  id: 'authorization-misnamed',
  find: (input) => {
    const named = [NAME, OTHER_WORD, BARE, IN_CODE, IN_WORDS]
      .map((pattern) => [...places(input, pattern, 1), ...places(input, pattern, 2)])
      .find((found) => found.length > 0);
    return named ?? [...places(input, OWN, 1), ...places(input, WORD_AS_NAME, 1)];
  },
};
