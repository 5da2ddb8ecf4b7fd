/**
 * A script calls a path through a client of its framework, the browser's panel shows the refusal, and no line lets cookies go along:
 *
 *     this.$axios.get('/api/user')
 *     Request URL: http://127.0.0.1:8000/api/user
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /(?:(?<![\w$])(?:this\.)?(?:\$?axios|\$http|\$fetch|useFetch|ofetch|ky|fetch|\$api|this\.http|httpClient|\$\.(?:ajax|get|post|getJSON))(?:\.\$?(?:get|post|put|patch|delete|request))?(?:<[\w[\]]{1,40}>)?)\(\s{0,10}["'`{]/dg;
const SHOWN = /^[ \t]*Request URL:?[ \t]{0,8}\n?[ \t]*https?:\/\//im;
const REFUSED = /\b401\b|\b419\b/;

export const scriptAndPanelWithoutCredentials: Rule = {
  id: 'script-and-panel-without-credentials',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    if (!SHOWN.test(text) || !REFUSED.test(text)) return [];
    if (/credentials|authorization|bearer|\btoken\b|api[-_]?key/i.test(text)) return [];
    return places(input, CALL).slice(0, 1);
  },
};
