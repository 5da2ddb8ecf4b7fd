/**
 * Somebody tells how the key begins, and it is how something else begins: an id, a key for pages, a key of sessions:
 *
 *     the key begins with org-
 */
import { tells } from '../../kinds/tells.ts';

const OTHER =
  '(?:org-|proj_|sess-|asst_|whsec_|pk_(?:live|test)_|pk\\.|xapp-|evt_|acct_|cus_|price_|app-|client_|ca_|prj_|usr_|user_|wh_|hook_|https?:)';

export const keyBeginsAsAnother = tells('key-begins-as-another', [
  `\\b(?:keys?|tokens?|secrets?|credentials?|values?|it(?![^\\n]{0,40}https?:)|mine)\\b[^\\n.]{0,24}?\\b(?:begins?|starts?|beginning|starting|began|started) (?:with|by|as) ["'\`“]?${OTHER}`,
  `\\b(?:used|using|set|put|pasted|copied|have|had)\\b[^\\n.]{0,30}?\\b(?:the|an?|my) ["'\`“]?${OTHER}["'\`”]?(?:\\.{3}|…|x{3,}|\\*{2,})?["'\`”]? (?:key|token|one|value|id|string)\\b`,
]);
