/**
 * Code signs tokens with one secret and checks them with another:
 *
 *     JwtModule.register({ secret: 'fake-one' })
 *     ...
 *     secretOrKey: 'fake-two'
 *
 * A secret is a literal, or the last name of an expression: `process.env.JWT_SECRET` is the same as `config.jwtSecret`.
 */
import { groupOf, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const VALUE =
  '("[^"\\n]{1,80}"|\'[^\'\\n]{1,80}\'|`[^`\\n]{1,80}`|ENV(?:\\.fetch\\(|\\[)["\']\\w{1,60}["\'][\\])]|[\\w.$[\\]!?]{1,80})';
const SIGNS = new RegExp(
  [
    `\\bjwt\\.(?:sign|encode)\\((?:\\{[^{}]{0,300}\\}|[\\w.]{1,40}), {0,4}${VALUE}`,
    `\\b(?:JWT|Token)\\.encode\\((?:\\{[^{}]{0,300}\\}|[\\w.]{1,40}), {0,4}${VALUE}`,
    `\\bJwtModule\\.register\\(\\{\\s{0,40}(?:global: true,\\s{0,40})?secret: {0,4}${VALUE}`,
  ].join('|'),
  'dg',
);
const CHECKS = new RegExp(
  [
    `\\bjwt\\.(?:verify|decode)\\([\\w.]{1,40}, {0,4}${VALUE}`,
    `\\b(?:secretOrKey|strategy\\(["'][\\w-]{1,20}["'], {0,4}["']jwt["'], {0,4}\\{ {0,4}keys?): {0,4}${VALUE}`,
    `\\b(?:JWT|Token)\\.decode\\([\\w.]{1,40}, {0,4}${VALUE}`,
    `\\bJWT::Auth,? ?\\{ ?secret: {0,4}${VALUE}`,
    // The server's own setting.
    `^[ \\t]*(?:- )?((?:[A-Z\\d]{1,16}_){0,2}(?:JWT|API|AUTH|TOKEN)_(?:SECRET|SIGNING_KEY))=`,
  ].join('|'),
  'dgm',
);
/** A pair of keys differs by its nature, and these words tell nothing. */
const KEYS = /public|private|cert|pem|rsa|undefined|callback|null|true|false/i;

export const tokenSecretsDiffer: Rule = {
  id: 'token-secrets-differ',
  find: (input) => {
    const [signing, checking] = [matches(input, SIGNS), matches(input, CHECKS)];
    // A literal is hardly the same secret as another or as a variable; two names may be.
    const areLiterals = [...signing, ...checking].some((match) => /^["'`]/.test(match[groupOf(match)] ?? ''));
    if (!areLiterals && !tellsOfTrouble(input.text)) return [];
    const signs = signing.map((match) => plain(match[groupOf(match)] ?? ''));
    const checks = checking.map((match) => ({ match, secret: plain(match[groupOf(match)] ?? '') }));
    if (signs.length === 0 || [...signs, ...checks.map(({ secret }) => secret)].some((one) => KEYS.test(one)))
      return [];
    if (checks.some(({ secret }) => secret === '' || signs.includes(secret)) || signs.includes('')) return [];
    return checks.flatMap(({ match }) => {
      const span = spanOf(match, groupOf(match));
      return span ? [sighting(input, span)] : [];
    });
  },
};

/** A literal without its quotes, or the last name of an expression without regard to case and underscores. */
function plain(value: string): string {
  if (/^["'`]/.test(value)) return value.slice(1, -1);
  return (/(\w{1,60})\W{0,4}$/.exec(value)?.[1] ?? '').toLowerCase().replaceAll('_', '');
}
