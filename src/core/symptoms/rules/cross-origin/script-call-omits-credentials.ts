/**
 * The script itself keeps its cookies back:
 *
 *     fetch("https://api.example.com/me", { credentials: "omit" })
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

export const scriptCallOmitsCredentials: Rule = {
  id: 'script-call-omits-credentials',
  find: (input) =>
    places(
      input,
      /\b(?:credentials["']?\s{0,3}[:=]\s{0,3}["'](?:omit|same-origin)["']|withCredentials["']?\s{0,3}[:=]\s{0,3}false)/dg,
    ),
};
