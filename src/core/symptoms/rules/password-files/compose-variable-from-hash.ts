/**
 * Compose warns of a variable that nobody named: it is a piece of a hash whose dollar signs were not doubled.
 *
 *     WARN[0000] The "apr1" variable is not set. Defaulting to a blank string.
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WARNING = /\bThe \\?["“]?([A-Za-z0-9_./]{1,60})\\?["”]? variable is not set/dg;

export const composeVariableFromHash: Rule = {
  id: 'compose-variable-from-hash',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, WARNING).filter((match) => isPieceOfHash(match[1] ?? '')),
    ),
};

/** People write variables in capitals, or in words; a salt mixes letters and digits. */
function isPieceOfHash(name: string): boolean {
  if (/^(?:apr1|2[abxy]|[156]|argon2(?:id|i|d)|scrypt)$/.test(name)) return true;
  if (name.length < 5 || name.includes('_') || name === name.toUpperCase()) return false;
  const turns = name.match(/[A-Za-z][0-9]|[0-9][A-Za-z]|[a-z][A-Z]/g)?.length ?? 0;
  return turns > 1 || /[./]/.test(name) || /^\d/.test(name);
}
