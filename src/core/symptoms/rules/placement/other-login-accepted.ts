/**
 * Somebody tried two ways to sign in with one key, and notes that the one is refused and the other is let in:
 *
 *     curl -H "Authorization: Bearer $KEY" https://api.example.com/me   => 401
 *     curl -u $KEY: https://api.example.com/me                          => 200
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** No status stands between the way and what came of it. */
const RESULT = '(?:(?![ >:=(][1-5]\\d\\d\\b)[^\\n]){0,160}?(?:\\n[^\\n\\d]{0,20})?(?:=>|->|→|#|:|\\()[^\\n\\d]{0,24}';
const BEARER = '(?:Authorization["\']?: ?["\']?Bearer\\b|\\bBearer (?:auth\\w*|token)\\b)';
const BASIC =
  '(?:(?:^|\\s)-u ?\\S|--user[ =]\\S|\\bBasic[ -]?auth\\w*|Authorization["\']?: ?["\']?Basic\\b|HTTPBasicAuth\\()';
const bearerRefused = new RegExp(`(${BEARER})${RESULT}401\\b`, 'dgim');
const bearerAccepted = new RegExp(`${BEARER}${RESULT}20[0-6]\\b`, 'im');
const basicRefused = new RegExp(`(${BASIC})${RESULT}401\\b`, 'dgim');
const basicAccepted = new RegExp(`${BASIC}${RESULT}20[0-6]\\b`, 'im');

export const otherLoginAccepted: Rule = {
  id: 'other-login-accepted',
  find: (input) => {
    const text = writtenText(input);
    const refused = basicAccepted.test(text) ? bearerRefused : bearerAccepted.test(text) ? basicRefused : undefined;
    const match = refused && matches(input, refused)[0];
    const span = match && spanOf(match, 1);
    return span ? [sighting(input, span)] : [];
  },
};
