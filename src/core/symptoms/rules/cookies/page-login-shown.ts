/**
 * What the browser keeps of a sign-in stands beside a refusal, so somebody was signed in:
 *
 *     401 {"message":"Unauthorized"}
 *     localStorage app_token=eyJ...
 */
import { besideRefusalAlone } from '../../facts/refusal-words.ts';
import { writtenText } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const LOGIN = '[\\w.-]{0,30}?(?:token|auth|session|sess|login|remember|jwt)[\\w.-]{0,24}';

const words = besideRefusalAlone(
  says('page-login-shown', [
    `(?<![^\\n])[ \\t]{0,4}(?:local|session) ?storage[ :]{1,3}["'\`]?${LOGIN}`,
    `(?<![^\\n])[ \\t]{0,4}cookies?:? (?:[\\w.-]{1,40}=[^;\\s]{0,60}; ){0,4}${LOGIN}=`,
  ]),
);
/** Where a cookie is set or a program calls, something else is the matter. */
const OTHER = /set-cookie|same_?site|csrf|xsrf|\bcurl\b|\bcors\b|origin|authorization|www-authenticate|axios|fetch\(/i;
const LONGEST = 2_000;

export const pageLoginShown: Rule = {
  ...words,
  find: (input) => {
    const text = writtenText(input);
    return text.length > LONGEST || OTHER.test(text) ? [] : words.find(input);
  },
};
