/**
 * The script itself keeps its cookies back:
 *
 *     fetch("https://api.example.com/me", { credentials: "omit" })
 *     axios.post("https://api.example.com/me", { withCredentials: true })   (sent as the body)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const scriptCallOmitsCredentials: Rule = {
  id: 'script-call-omits-credentials',
  find: (input) =>
    places(
      input,
      /\b(?:credentials["']?\s{0,3}[:=]\s{0,3}["'](?:omit|same-origin)["']|withCredentials["']?\s{0,3}[:=]\s{0,3}false|axios\.(?:post|put|patch)\(\s{0,10}[^,;(){}\n]{0,80}(?:\$\{[^}\n]{0,60}\}[^,;()\n]{0,80})?,\s{0,20}\{\s{0,20}withCredentials\b)/dg,
    ),
};
