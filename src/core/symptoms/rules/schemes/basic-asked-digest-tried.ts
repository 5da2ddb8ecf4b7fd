/**
 * The answer asks for Basic alone, and the client does Digest. curl then sends nothing, and says what it tries:
 *
 *     * Server auth using Digest with user 'bob'
 *     < WWW-Authenticate: Basic realm="Staff"
 */
import { isScheme, matterOf } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

export const basicAskedDigestTried: Rule = {
  id: 'basic-asked-digest-tried',
  find: (input) => {
    const sent = inRequests(input).filter(({ exchange, scheme }) => scheme === 'digest' && asksBasic(input, exchange));
    return sent.length > 0 ? sent.map(({ exchange, span }) => ({ exchange, span })) : announced(input);
  },
};

function asksBasic({ challenges }: RuleInput, exchange: number | null): boolean {
  const asked = challenges[exchange ?? -1] ?? [];
  return asked.length > 0 && asked.every((seen) => isScheme(seen, 'basic'));
}

/** curl writes the note before the request that it is about. */
function announced(input: RuleInput): readonly Sighting[] {
  const failing = input.exchanges[input.failing ?? -1];
  const refused = matterOf(input).some(({ exchange }) => exchange === input.failing && asksBasic(input, exchange));
  if (!refused || !failing?.request || failing.request.fields.some(({ name }) => /^authorization$/i.test(name)))
    return [];
  const before = failing.request.span.start;
  return places(input, /^[ \t>]{0,8}\* Server auth using Digest with user.{0,200}$/dgm)
    .filter(({ span }) => span.start < before)
    .slice(-1);
}
