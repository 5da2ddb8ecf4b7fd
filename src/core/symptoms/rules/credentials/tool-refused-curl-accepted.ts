/**
 * A tool is refused, and curl with a token below it gets an answer: the tool sends another token than the one that is meant:
 *
 *     Error: GET https://api.example.com/v2/account: 401 Unable to authenticate you
 *     $ curl -H "Authorization: Bearer fake" "https://api.example.com/v2/account"
 *     {"account":{"status":"active"}}
 */
import { matches, sighting, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CURL =
  /\bcurl\b[^\n]{0,300}?(?:authorization: ?["']?(?:bearer|token|basic) |[ \t]-u[ \t]?|--user[ =])[^\n]{1,300}\r?\n(?:[ \t]*<?[ \t]*(?:HTTP\/[\d.]{1,3} 20\d[^\n]{0,60}\r?\n(?:[\w-]{1,40}:[^\n]{0,200}\r?\n){0,20}\s{0,4})?)([{[][^\n]{1,400}|\r?\n?HTTP\/[\d.]{1,3} 20\d)/gi;
const FAILS = /"?(?:error|errors|errorCode|fault)"?\s?:|\b40[13]\b|unauthori[sz]ed|invalid|denied|unauthenticated/i;
const REFUSED = /\b401\b|\bunauthori[sz]ed\b|\binvalid token\b|\bunable to authenticate\b|\bbad credentials\b/i;
/** A refusal of curl is another matter. */
const OF_CURL = /\bcurl\b/i;

export const toolRefusedCurlAccepted: Rule = {
  id: 'tool-refused-curl-accepted',
  find: (input) => {
    const text = writtenText(input);
    return matches(input, CURL)
      .filter(({ 0: call, 1: answer = '', index }) => {
        const before = text.slice(Math.max(0, index - 3_000), index);
        const after = text.slice(index + call.length, index + call.length + 3_000);
        const refused = [before, after].find((part) => REFUSED.test(part));
        return !FAILS.test(answer) && refused !== undefined && !OF_CURL.test(refused);
      })
      .map(({ 0: call, index }) => sighting(input, { start: index, end: index + call.trimEnd().length }))
      .slice(0, 1);
  },
};
