/** Rules that see one scheme sent where the server asks for others alone. */
import { isScheme } from '../facts/matter.ts';
import { sentThoughOnlyAsked } from '../facts/schemes-in-text.ts';
import { inRequests } from '../facts/sent.ts';
import type { Rule, RuleInput, Sighting } from '../rule.ts';

/** Sees `sent` in a request, in code or in words, where all that is asked for is among `asked`. */
export function askedOther(id: string, sent: string, asked: readonly string[]): Rule {
  return { id, find: (input) => [...inExchanges(input, sent, asked), ...sentThoughOnlyAsked(input, sent, asked)] };
}

/** The same of a request with its answer alone, whatever else the text says. */
export function askedOtherInAnswer(id: string, sent: string, asked: readonly string[]): Rule {
  return { id, find: (input) => inExchanges(input, sent, asked) };
}

function inExchanges(input: RuleInput, sent: string, asked: readonly string[]): Sighting[] {
  return inRequests(input)
    .filter(({ exchange, scheme }) => {
      const challenges = input.challenges[exchange ?? -1] ?? [];
      return scheme === sent && challenges.length > 0 && challenges.every((seen) => isScheme(seen, ...asked));
    })
    .map(({ exchange, span }) => ({ exchange, span }));
}
