/** Rules that see an error value in a challenge. */
import { isScheme, paramSightings } from './matter.ts';
import type { Rule } from './rule.ts';

/** Sees `error=value` in challenges of these schemes. */
export function challengeError(id: string, schemes: readonly string[], value: string): Rule {
  return {
    id,
    find: (input) =>
      paramSightings(input, ['error'], (found, seen) => isScheme(seen, ...schemes) && found.toLowerCase() === value),
  };
}
