/**
 * The same host stands there under the ends of two countries, which keep accounts apart, beside a refusal:
 *
 *     AUTH_HOST=https://auth.example.com
 *     401 from https://auth.example.cn
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const HOST =
  /(?:https?|wss?):\/\/((?:[\w-]{1,40}\.){1,4})(com\.cn|com\.au|co\.uk|co\.jp|com|cn|eu|in|de|ai|io|us|uk|jp|ca|chat|sg)(?![\w.-])/dgi;
const COUNTRY = /^(?:com\.cn|com\.au|co\.uk|co\.jp|cn|eu|in|de|us|uk|jp|ca|sg|ai|chat)$/;

export const hostsOfTwoCountries: Rule = {
  id: 'hosts-of-two-countries',
  find: (input) => {
    if (!tellsOfTrouble(input.text)) return [];
    const found = matches(input, HOST).map((match) => ({
      name: (match[1] ?? '').toLowerCase(),
      end: (match[2] ?? '').toLowerCase(),
      span: spanOf(match),
    }));
    const second = found.find(
      ({ name, end }, index) =>
        name !== 'example.' &&
        // Pages for people.
        !name.startsWith('www.') &&
        found
          .slice(0, index)
          .some((one) => one.name === name && one.end !== end && COUNTRY.test(`${one.end}`) !== COUNTRY.test(end)),
    );
    return second?.span ? [sighting(input, second.span)] : [];
  },
};
