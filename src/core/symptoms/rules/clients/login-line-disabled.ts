/**
 * The line with the login is a comment or switched off in a file of requests or settings, and no other stands there:
 *
 *     GET https://api.example.com/me
 *     # Authorization: Bearer fake
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OFF =
  /^[ \t]*(?:\/\/|#|;|~|--)[ \t]{0,4}((?:Authorization[ \t]*:[ \t]*(?:Bearer|Basic|Token|ApiKey|\{\{|\$)|X-Api-Key[ \t]*:[ \t]*\S|[\w.]{1,60}(?:\[["'](?:Authorization|X-Api-Key)["']\] ?=|\.(?:set|header|setHeader|addHeader|add_header|append)\(["']Authorization["'])|headers?["']?: ?\{ ?["']?Authorization|(?:username|user|password|api_?key|token)[ \t]*[:=][ \t]*["']?[\w$<{](?=\S{0,200}[ \t]*$))[^\n]{0,200})$/dgim;
/** A pod that is given no secret to fetch its image with. */
const NO_PULL_SECRET = /^[ \t]*(#[ \t-]*imagePullSecrets\b[^\n]{0,80}|imagePullSecrets:[ \t]*\[\])[ \t\r]*$/dgm;
/** A login that stands there all the same, be it a name and a password. */
const ON =
  /^[ \t]*["']?(?:Authorization|X-Api-Key|X-Auth-Token|(?:\w{1,20}[._-])?(?:username|user|password|pass|api_?key|token))["']?[ \t]*[:=][ \t]*\S|[ \t](?:-u|--user)[ \t]|:\/\/[^\s/@]{1,80}:[^\s/@]{1,80}@/im;
const REFUSED = /\b40[13]\b|unauthori[sz]ed|missing authentication|authentication required|not authenticated/i;
const REQUEST = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\S|^[ \t]*headers[ \t]*\{/m;

export const loginLineDisabled: Rule = {
  id: 'login-line-disabled',
  find: (input) => {
    const text = writtenText(input);
    if (REFUSED.test(text) && places(input, NO_PULL_SECRET).length > 0)
      return places(input, NO_PULL_SECRET, 1).slice(0, 1);
    return !ON.test(text) && (REFUSED.test(text) || REQUEST.test(text)) ? places(input, OFF, 1).slice(0, 1) : [];
  },
};
