/**
 * The same address is refused twice, and each refusal asks for something else: two layers that each want a login.
 *
 *     < WWW-Authenticate: Basic realm="Staging"
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Bearer
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule, SeenChallenge } from '../../rule.ts';

export const challengesOfTwoLayers: Rule = {
  id: 'challenges-of-two-layers',
  find: ({ exchanges, challenges, failing }) => {
    if (failing === null) return [];
    const last = exchanges[failing];
    const seen = challenges[failing]?.filter(({ from }) => from === 'www') ?? [];
    if (!last?.request || fieldsNamed(last.request, 'authorization').length === 0 || seen.length === 0) return [];
    const other = exchanges.some(({ request, response }, index) => {
      const asked = challenges[index]?.filter(({ from }) => from === 'www') ?? [];
      if (index >= failing || response?.status !== 401 || asked.length === 0) return false;
      return request?.url === last.request?.url && asked.every((one) => !seen.some((two) => isSame(one, two)));
    });
    return other ? [{ exchange: failing, span: (seen[0] as SeenChallenge).span }] : [];
  },
};

function isSame(one: SeenChallenge, two: SeenChallenge): boolean {
  return one.challenge.scheme.toLowerCase() === two.challenge.scheme.toLowerCase();
}
