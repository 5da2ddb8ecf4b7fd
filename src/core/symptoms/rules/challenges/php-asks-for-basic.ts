/**
 * A PHP program asks for Basic itself. Many servers keep the login from PHP, so it asks again whatever is sent:
 *
 *     X-Powered-By: PHP/8.2.17
 *     WWW-Authenticate: Basic realm="Please login"
 */
import { showsNone } from '../../facts/sent.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const phpAsksForBasic: Rule = {
  id: 'php-asks-for-basic',
  find: (input) => {
    const { exchanges } = input;
    if (
      !/\bX-Powered-By:[ \t]{0,5}PHP/i.test(writtenText(input)) ||
      exchanges.some(({ request }) => showsNone(request))
    )
      return [];
    return places(input, /\bWWW-Authenticate:[ \t]{0,5}Basic\b/dgi).slice(0, 1);
  },
};
