/** Rules that see a password file set where a login ends in an error, as where the server cannot open the file. */
import { places, writtenText } from '../facts/text-matches.ts';
import type { Rule } from '../rule.ts';

/** Sees the setting. A 401 shows that the file was read. */
export function userfileWithError(id: string, setting: RegExp, error: RegExp): Rule {
  return {
    id,
    find: (input) =>
      error.test(writtenText(input)) && !/\b401\b/.test(writtenText(input)) ? places(input, setting) : [],
  };
}
