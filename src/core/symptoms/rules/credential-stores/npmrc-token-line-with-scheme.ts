/**
 * The token line of an .npmrc names the registry with `https:`. npm looks for the address that begins with `//`:
 *
 *     https://npm.example.com/:_authToken=npm_fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const npmrcTokenLineWithScheme: Rule = {
  id: 'npmrc-token-line-with-scheme',
  find: (input) =>
    places(input, /^[ \t]*["']?((?:\/\/)?https?:\/\/[^\s=]{1,200}:_(?:authToken|auth|password))[ \t]*=/dgm, 1),
};
