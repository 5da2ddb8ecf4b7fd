/**
 * The token of a registry is read from a variable, which may be empty where npm runs:
 *
 *     //registry.example.net/:_authToken=${NPM_TOKEN}
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const npmrcTokenFromVariable: Rule = {
  id: 'npmrc-token-from-variable',
  find: (input) =>
    places(input, /:_(?:authToken|auth|password)[ \t]*=[ \t]*(["']?\$\{?\w{1,100}\??\}?["']?)[ \t\r]*$/dgm, 1),
};
