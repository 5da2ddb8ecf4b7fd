/**
 * The token is filed under the host of the registry, and under another path. A slash that stands twice, or none at the
 * end of the registry's address, is enough for some versions of npm, pnpm and Yarn:
 *
 *     @team:registry=https://npm.example.com/team/
 *     //npm.example.com/team//:_authToken=npm_fake
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** `.npmrc`, `npm config set`, and `.yarnrc.yml`. */
const REGISTRY =
  /\b(?:registry|npmRegistryServer)["']?(?:[ \t]{0,4}[:=]|[ \t])[ \t]{0,4}["']?https?:\/\/([^\s"'#]{3,300})/gi;
const TOKEN =
  /(?<=^|[\s"'])\/\/([\w.-]{1,200}(?::\d{1,5})?(?:\/[^\s:"'=]{0,300})?):_(?:authToken|auth|password|username)\b|^[ \t]{1,8}["']?(?:https?:)?\/\/([\w.-]{1,200}(?::\d{1,5})?(?:\/[^\s:"'=]{0,300})?)["']?:[ \t]*$/dgm;

export const npmrcTokenPathDiffers: Rule = {
  id: 'npmrc-token-path-differs',
  find: (input) => {
    const registries = matches(input, REGISTRY).map((match) => (match[1] ?? '').toLowerCase());
    const tokens = matches(input, TOKEN).flatMap((match) => {
      const group = match[1] === undefined ? 2 : 1;
      const span = spanOf(match, group);
      return span ? [{ span, place: (match[group] ?? '').toLowerCase() }] : [];
    });
    const alone = registries.filter((registry) => !tokens.some(({ place }) => fits(registry, place)));
    return tokens
      .filter(({ place }) => alone.some((registry) => host(registry) === host(place)))
      .filter(({ place }) => !registries.some((registry) => fits(registry, place)))
      .map(({ span }) => sighting(input, span));
  },
};

const host = (address: string) => /^[^/]*/.exec(address)?.[0];

/** npm walks up the path of the registry. A registry at the top of its host needs no slash at its end. */
function fits(registry: string, place: string): boolean {
  if (/\/\//.test(registry) || !place.endsWith('/')) return false;
  return (registry.includes('/') ? registry : `${registry}/`).startsWith(place);
}
