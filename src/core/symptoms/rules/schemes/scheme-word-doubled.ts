/**
 * Two scheme words in a row: a tool adds the word to a value that has it already.
 *
 *     > Authorization: Bearer Bearer fake-token
 */
import { inRequests } from '../../facts/sent.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TWO =
  /(?:^|authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["'`]?)[ \t]{0,8}((?:Bearer|Basic|Token)[ \t]+(?:Bearer|Basic|Token|JWT)[ \t]+(?!(?:malformed|missing|invalid|expired|required|rejected|verif\w{1,8}|valid\w{0,8}|authenti\w{1,10}|should|cannot|could|failed|refused|provided|format|header|incorrect|revoked|security)\b)[\w.~+/=-]{6,})/dgim;

export const schemeWordDoubled: Rule = {
  id: 'scheme-word-doubled',
  find: (input) => {
    const sent = inRequests(input)
      .filter(({ scheme, rest }) => scheme !== '' && /^(?:bearer|basic|token|jwt|dpop)[ \t]+\S/i.test(rest))
      .map(({ exchange, span }) => ({ exchange, span }));
    return sent.length > 0 ? sent : places(input, TWO, 1);
  },
};
