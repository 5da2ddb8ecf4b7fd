/**
 * What stands behind Basic is no base64 at all (RFC 4648 section 4):
 *
 *     > Authorization: Basic fake.fake!
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

/** Words in the place of the value: `auth_data`, `BASE64_STRING`. */
const WORDS = /^(?:[a-z]{2,12}(?:[_-][a-z]{2,12}){1,4}|[A-Z]{2,12}(?:[_-][A-Z]{2,12}){1,4})$/;

export const basicNotBase64: Rule = {
  id: 'basic-not-base64',
  find: (input) =>
    basicPairs(input)
      .filter(({ rest, bytes }) => bytes === undefined && !rest.includes(':') && !/^eyJ[\w-]+\./.test(rest))
      .filter(({ rest }) => !/["'“”‘’\s]/.test(rest) && !WORDS.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
