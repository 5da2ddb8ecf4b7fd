/** Rules that see an error value in a challenge. */
import type { Challenge } from '../../http/challenge/index.ts';
import { isScheme, paramSightings } from '../facts/matter.ts';
import type { Rule } from '../rule.ts';

/** Sees `error=value` in challenges of these schemes. */
export function challengeError(id: string, schemes: readonly string[], value: string): Rule {
  return {
    id,
    find: (input) =>
      paramSightings(input, ['error'], (found, seen) => isScheme(seen, ...schemes) && found.toLowerCase() === value),
  };
}

const ABSENT = /missing|no (?:token|auth)|not (?:found|provided|present|sent)|empty|required|without/i;

/** Whether the description says that nothing came, as some servers do under the name `invalid_token`. */
export function saysAbsent({ params }: Challenge): boolean {
  return ABSENT.test(params.get('error_description') ?? '');
}
