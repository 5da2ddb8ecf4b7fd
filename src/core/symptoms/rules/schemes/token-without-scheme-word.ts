/**
 * A key or token with no scheme word before it, also the one word of an example:
 *
 *     > Authorization: fake-token-of-some-length
 *     curl -H 'Authorization: faketoken' https://api.example.com/
 *     headers = {'Authorization': 'faketoken'}
 */
import { inRequests, isVariable } from '../../facts/sent.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LONG = /^[\w.~+/=-]{16,}$/;
/** Two parts with a colon, or a short name before it: `perm:fake`. An address is none. */
const PAIR = /^(?!https?:|[\w.-]+:\/)[\w.-]{3,80}:[\w.~+/=-]{3,300}$/;
const WORD = /^(?:[A-Za-z][\w.-]{2,60}|(?=\w{0,20}[A-Za-z])\w[\w.-]{9,60})$/;
/** Some letters, and the rest is masked or left out. */
const MASKED =
  /^(?!(?:basic|bearer|digest|token|your|my|the)\b)(?=\w{0,12}[\d_.])[A-Za-z\d][\w.-]{2,40}(?:\*{2,}|…)$|^(?=[a-z]{0,12}\d)[\da-zA-Z-]{4,40}\.{3,}$/i;
/** Said of a value, or put in its place. */
const NO_VALUE =
  /^(?:undefined|null|none|empty|missing|required|present|optional|true|false|string|redacted|removed|hidden|masked|omitted|stripped|censored|deleted|private|sanitized|snip|x+)$/i;

const SCHEME = /^(?:basic|bearer|digest|negotiate|ntlm|token|oauth|hawk|authorization|header|apikey|api_key)$/i;
/** A string in a program. One within braces, brackets or a call that makes the value is none. */
const WRITTEN =
  /(?:["'`]Authorization["'`]\]?[ \t]{0,4}(?:[:=]|=>)|\(["'`]Authorization["'`],)[ \t]{0,4}["'`]((?:[\w-]{3,40}:)?[\w.~+/=-]{4,200})["'`](?![ \t]{0,4}[.+&])|\bheaders?:[ \t]{0,4}Authorization:[ \t]{0,4}((?=\w{0,12}[\d_])[\w.-]{2,60}(?:\.{3}|…|\*{2,}))(?=[ \t\r]*$)/dgim;

export const tokenWithoutSchemeWord: Rule = {
  id: 'token-without-scheme-word',
  find: (input) => {
    const sent = inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && !/^eyJ[\w-]*(?:\.|$)/.test(rest))
      .filter(
        ({ rest }) =>
          (LONG.test(rest) && !isVariable(rest)) ||
          PAIR.test(rest) ||
          MASKED.test(rest) ||
          (WORD.test(rest) && !NO_VALUE.test(rest)),
      )
      .map(({ exchange, span }) => ({ exchange, span }));
    if (sent.length > 0) return sent;
    const found = matches(input, WRITTEN).filter((match) => isOneWord(match[1] ?? match[2] ?? ''));
    return sightingsOf(input, found, 1, 2);
  },
};

function isOneWord(value: string): boolean {
  return !NO_VALUE.test(value) && (!SCHEME.test(value) || value === 'TOKEN') && !/^eyJ[\w-]*(?:\.|$)/.test(value);
}
