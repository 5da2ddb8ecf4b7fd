/**
 * A well-formed user and password were sent, Basic or nothing else was asked for, and the answer is a refusal:
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Basic realm="Restricted"
 */
import { isScheme, matterOf } from '../../facts/matter.ts';
import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicSentAndRefused: Rule = {
  id: 'basic-sent-and-refused',
  find: (input) =>
    basicPairs(input)
      .filter(({ exchange, text }) => {
        const matter = matterOf(input).find((one) => one.exchange === exchange);
        if (matter?.response?.status !== 401 || !/^[^:]+:[^\r\n]+$/.test(text ?? '')) return false;
        return matter.challenges.length === 0 || matter.challenges.some((seen) => isScheme(seen, 'basic'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
