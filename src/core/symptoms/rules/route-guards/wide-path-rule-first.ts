/**
 * Rules for paths are read from the top, and one for a wide path that asks for a login stands before one for a narrower:
 *
 *     { "route": "/*", "allowedRoles": ["authenticated"] },
 *     { "route": "/public/*", "allowedRoles": ["anonymous"] }
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Each with the path in the first group and what is asked behind it in the second. */
const RULES: readonly RegExp[] = [
  // Azure Static Web Apps.
  /"route":\s{0,3}"(\/[^"\n]{0,80})"[^{}]{0,80}?"allowedRoles":\s{0,3}(\[[^\]\n]{0,60}\])/dg,
  // Symfony: firewalls, and the list of who may see what.
  /\bpattern:[ \t]{0,3}["']?(\^[^\s,"']{0,60})([^}\n]{0,120}(?:\n[ \t]{4,}(?!\w{1,30}:[ \t]*$|\w{1,30}: \{)[^\n]{0,80}){0,5})/dg,
  /\bpath:[ \t]{0,3}["']?(\^[^\s,"']{0,60})["']?,[ \t]{0,3}(roles?:[ \t]{0,3}[\w[\]"', -]{0,60})/dg,
  // Shiro.
  /\bcreateChain\("(\/[^"\n]{0,60})"\)([^\n;]{0,80})/dg,
  /^[ \t]{0,8}(\/[\w/*-]{0,60})[ \t]{0,3}=[ \t]{0,3}((?:authc\w{0,8}|anon|user|roles|jwt)\b[^\n]{0,40})$/dgm,
  // Play, Play-like and gateways: a list of paths with a filter.
  /\bfilterChainDefinition\w{0,5}\.(?:put|addPathDefinition)\("(\/[^"\n]{0,60})",\s{0,3}("[^"\n]{0,40}")/dg,
];
const OPEN =
  /anonymous|PUBLIC_ACCESS|IS_AUTHENTICATED_ANONYMOUSLY|\banon\b|security:[ \t]{0,3}false|refresh_jwt|json_login/i;

export const widePathRuleFirst: Rule = {
  id: 'wide-path-rule-first',
  find: (input) =>
    writtenText(input).length > 20_000 ? [] : RULES.flatMap((pattern) => wideFirst(input, pattern)).slice(0, 1),
};

function wideFirst(input: Parameters<Rule['find']>[0], pattern: RegExp) {
  const rules = matches(input, pattern).map((match) => ({ match, path: stem(match[1] ?? ''), asks: match[2] ?? '' }));
  const wide = rules.find(
    ({ path, asks }, at) =>
      !OPEN.test(asks) &&
      rules.slice(at + 1).some((later) => OPEN.test(later.asks) && later.path !== path && later.path.startsWith(path)),
  );
  const span = wide && spanOf(wide.match, 1);
  return span ? [sighting(input, span)] : [];
}

/** What a path begins with, without anchors and stars. */
function stem(path: string): string {
  return path
    .replace(/^\^/, '')
    .replace(/[*$]{1,3}$/, '')
    .replace(/\/\*{0,2}$/, '');
}
