/**
 * The program sets a Bearer token, and Basic goes out: something on the way put its own login in.
 *
 *     headers={"Authorization": f"Bearer {token}"}
 *     ...
 *     > Authorization: Basic ZmFrZTpmYWtl
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET = new RegExp(AUTHORIZATION + /(?<=["'`])(?:Bearer|token)[ \t]+[{$"'%]/.source, 'gi');
/** As a message or a log shows it, not as code writes it. */
const SENT = /Authorization["']?[ \t]{0,3}:[ \t]{0,3}["']?Basic[ \t]+[\w+/=-]{4,}/dgi;
/** What the library printed, on the next line or in a comment. */
const PRINTED =
  /\bprint\([^\n]{0,40}?\.headers(?:\.get\(|\[)["']Authorization["'][^\n]{0,40}?(?:\n[ \t]{0,4}|#[ \t]{0,3}|->[ \t]{0,3})(Basic[ \t]+[\w+/=-]{4,})/dgi;
/** The same in words. */
const TOLD =
  /\b(?:sends?|sending|sent|gets?|got|shows?|becomes?|uses?|using|with|header is) (?:an? |the )?(?:`?Authorization:? ?`?:? ?)?["'`]?Basic\b[^\n.;]{0,60}?\b(?:instead of|although|even though|rather than|despite|but I)\b[^\n.;]{0,60}?\b(?:Bearer|token)\b/dgi;

export const basicSentThoughBearerSet: Rule = {
  id: 'basic-sent-though-bearer-set',
  find: (input) => [
    ...(matches(input, SET).length > 0 ? [...places(input, SENT), ...places(input, PRINTED, 1)] : []),
    ...places(input, TOLD),
  ],
};
