/**
 * A key or token with no scheme word before it, also the one word of an example:
 *
 *     > Authorization: fake-token-of-some-length
 *     curl -H 'Authorization: faketoken' https://api.example.com/
 */

import { inRequests, isVariable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const LONG = /^[\w.~+/=-]{16,}$/;
const WORD = /^[A-Za-z][\w.-]{3,60}$/;
/** Said of a value, or put in its place. */
const NO_VALUE =
  /^(?:undefined|null|none|empty|missing|required|present|optional|true|false|string|redacted|removed|hidden|masked|omitted|stripped|censored|deleted|private|sanitized|snip|x+)$/i;

export const tokenWithoutSchemeWord: Rule = {
  id: 'token-without-scheme-word',
  find: (input) =>
    inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && !/^eyJ[\w-]*(?:\.|$)/.test(rest))
      .filter(({ rest }) => (LONG.test(rest) && !isVariable(rest)) || (WORD.test(rest) && !NO_VALUE.test(rest)))
      .map(({ exchange, span }) => ({ exchange, span })),
};
