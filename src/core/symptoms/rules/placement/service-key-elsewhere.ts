/**
 * A call of a service that takes its key in one place alone, and the key is written in another:
 *
 *     curl https://api.datadoghq.com/api/v1/validate -H "Authorization: Bearer fake"
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { KEY_PLACES } from '../../facts/places-of-keys.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A login somebody wrote, up to the beginning of its value. */
const WRITTEN = new RegExp(
  [
    AUTHORIZATION + /(?:(?<=["'`])|[\w$<{])/.source,
    /(?<![\w-])(?:X-(?:\w{2,12}-)?)?(?:Api-?Key|Token|Auth-?Token|Auth-?Key|Access-?Token)["'\]]{0,2}[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["'`\w$<{](?!rue\b|alse\b)/
      .source,
    /[?&](?:key|api_?key|token|access_token)=[\w$<{]/.source,
  ].join('|'),
  'dgi',
);

export const serviceKeyElsewhere: Rule = {
  id: 'service-key-elsewhere',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 20_000) return [];
    const [place] = KEY_PLACES.filter(([address]) => address.test(text));
    if (!place || place[1].test(text)) return [];
    return places(input, WRITTEN).slice(0, 1);
  },
};
