/**
 * The password of curl's `-u` stands in double quotes or in none, and the shell replaces what looks like a variable:
 *
 *     curl -u "bob:pa$$word!" https://example.com/
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A password that is a variable as a whole is meant that way. */
const CHANGED =
  /\bcurl\b[^\n]{0,400}?\s(?:-u|--user)[ =]?(?:"([^"\n:]{1,100}:(?!\$\{?\w{1,60}\}?")[^"\n]{0,100}[$!`][^"\n]{0,100})"|([^\s"':]{1,100}:(?!\$\{?\w{1,60}\}?\s)[^\s"']{0,100}[$!`&;*][^\s"']{0,100}))/dgm;

export const curlPasswordChangedByShell: Rule = {
  id: 'curl-password-changed-by-shell',
  find: (input) => [...places(input, CHANGED, 1), ...places(input, CHANGED, 2)],
};
