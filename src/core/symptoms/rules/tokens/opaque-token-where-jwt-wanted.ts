/**
 * The answer speaks of a JWT that it cannot read, and the token is none at all:
 *
 *     > Authorization: Bearer fake-opaque-token
 *     {"message":"jwt malformed"}
 */
import { inRequests } from '../../facts/sent.ts';
import { matches } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WANTED =
  /\bjwt malformed|not enough segments|invalid compact jws|jwt strings must contain|not in the form of header\.payload|IDX(?:14100|12741|12709)|wrong number of segments|malformed (?:jwt|token)|invalid jwt|decode the jwt/gi;

export const opaqueTokenWhereJwtWanted: Rule = {
  id: 'opaque-token-where-jwt-wanted',
  find: (input) => {
    if (matches(input, WANTED).length === 0) return [];
    return inRequests(input)
      .filter(({ scheme, rest }) => scheme === 'bearer' && /^[\w~+/=-]{10,}$/.test(rest) && !/^eyJ/.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan }));
  },
};
