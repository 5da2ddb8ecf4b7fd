/**
 * An address without quotes has an ampersand, so the shell ends the command there, and the key behind it is not sent:
 *
 *     curl https://api.example.com/items?page=1&access_token=fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SPLIT =
  /^[ \t]{0,8}(?:[$#%>] ?|[A-Z]:\\[^\n>]{0,80}>)?(?:curl|wget|http)\b(?:[ \t]+(?:-[-\w]{1,30}|"[^"\n]{0,200}"|'[^'\n]{0,200}')){0,8}[ \t]+https?:\/\/[^\s"'&|;<>()\\]{1,300}(&(?:[\w.-]{1,30}=[^\s"'&|;<>()\\]{0,200}&){0,6}(?:access_?token|token|api_?key|apikey|key|auth|sig|signature|password|passwd|pwd|user|username|login)=[^\s"'&]{1,400})(?=\s|$)/dgim;

export const addressSplitByShell: Rule = {
  id: 'address-split-by-shell',
  find: (input) => places(input, SPLIT, 1).slice(0, 1),
};
