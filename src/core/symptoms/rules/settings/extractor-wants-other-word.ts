/**
 * The server reads another scheme word than the one that is sent (passport-jwt):
 *
 *     jwtFromRequest: ExtractJwt.fromAuthHeaderWithScheme('jwt')
 *     ...
 *     Authorization: Bearer fake-token
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WANTED = /\.fromAuthHeader(?:WithScheme\(["'`]([\w-]{1,40})["'`]\)|(AsBearerToken)\(\))/dg;
const SENT = new RegExp(AUTHORIZATION + /([A-Za-z]{2,20})[ \t]+[^\s"']/.source, 'dgi');

export const extractorWantsOtherWord: Rule = {
  id: 'extractor-wants-other-word',
  find: (input) => {
    const wanted = matches(input, WANTED).map((match) => (match[2] ? 'bearer' : (match[1] ?? '').toLowerCase()));
    if (wanted.length === 0) return [];
    const found = matches(input, SENT).filter((match) => !wanted.includes((match[1] ?? '').toLowerCase()));
    return sightingsOf(input, found, 1);
  },
};
