/**
 * GitHub names the scopes that the call accepts, and none of them is among those that the token has:
 *
 *     < X-OAuth-Scopes: repo
 *     < X-Accepted-OAuth-Scopes: admin:org, read:org
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GRANTED = /\bx-oauth-scopes["']?[ \t]{0,4}[:=][ \t]{0,4}["'[]{0,2}([\w:, "-]{0,400})/dgi;
const ACCEPTED = /\bx-accepted-oauth-scopes["']?[ \t]{0,4}[:=][ \t]{0,4}["'[]{0,2}([\w:, "-]{1,400})/dgi;

export const githubScopesTooFew: Rule = {
  id: 'github-scopes-too-few',
  find: (input) => {
    // Where the call succeeds, GitHub lists scopes too that it did not need.
    if (input.failing === null && input.exchanges.some(({ response }) => (response?.status ?? 0) >= 200)) return [];
    const [accepted] = places(input, ACCEPTED);
    const [granted] = places(input, GRANTED);
    if (!accepted || !granted) return [];
    const listOf = ({ start, end }: { start: number; end: number }) =>
      input.text
        .slice(start, end)
        .replace(/^[^:=]*[:=]/, '')
        .match(/[\w-]+(?::[\w-]+)?/g) ?? [];
    const has = listOf(granted.span);
    const wants = listOf(accepted.span);
    // A wider scope holds the narrower: `repo` holds `public_repo`, `admin:org` holds `read:org`.
    const holds = (wide: string, scope: string) =>
      wide === scope ||
      scope.startsWith(`${wide}:`) ||
      (wide === 'repo' && /^(?:public_repo|repo)/.test(scope)) ||
      (/^(?:admin|write):/.test(wide) && wide.split(':')[1] === scope.split(':')[1]);
    const enough = wants.some((scope) => has.some((wide) => holds(wide, scope)));
    return wants.length === 0 || enough ? [] : [accepted];
  },
};
