/**
 * The application looks for the login in its own variables and finds none:
 *
 *     $_SERVER['HTTP_AUTHORIZATION'] is empty
 */
import { says } from '../../kinds/says.ts';

const VARIABLE = '(?:(?:REDIRECT_)?HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW|DIGEST))';
const NOTHING =
  '(?:null|none|empty|missing|undefined|unset|not (?:set|there|present|available|found|defined)|nothing|blank)';

export const saysAppFindsNoHeader = says('says-app-finds-no-header', [
  "\\b(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW|DIGEST)|apache_request_headers|getallheaders|request\\.META|req\\.headers|request\\.headers|headers->(?:get|has)|request->header|bearerToken|getHeader(?:Line)?|get_(?:request_)?header)\\b[^\\n]{0,80}?\\b(?:null|none|empty|missing|undefined|unset|not (?:set|there|present|available|found|defined|exist\\w{0,3})|nothing|false|n['’]t)\\b",
  '\\bundefined (?:index|array key|variable)\\b[^\\n]{0,10}?\\b(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW|DIGEST))\\b',
  '\\b(?:no|without|missing|empty|find|get|read|see|access)\\b[^\\n]{0,40}?\\b(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW|DIGEST))\\b',
  "\\b(?:ca(?:n['’]t|nnot|n not)|could(?:n['’]t| not)|unable to|impossible to|do(?:es)? not|don['’]t|doesn['’]t) (?:\\w{1,12} ){0,2}?(?:find|get|see|read|access|retrieve|receive|detect|obtain) (?:\\w{1,12} ){0,3}?(?:authori[sz]ation|auth)[`\\\"'”’]{0,2} ?(?:headers?|values?|fields?)\\b",
  '\\b(?:getallheaders|apache_request_headers|request_headers|request\\.headers|req\\.headers|headers\\(\\))[^\\n]{0,40}?\\b(?:not (?:contain|include|have|show|list|return)|has no|have no|without|lacks?)\\b[^\\n]{0,30}?\\bauthori[sz]ation\\b',
  '\\bFAIL(?:ED)?\\b[^\\n]{0,12}?\\b(?:getallheaders|apache_request_headers|HTTP_AUTHORIZATION|PHP_AUTH_USER)\\b',
  // A list of them behind the words, or each printed with nothing behind it.
  `\\b${NOTHING}\\b[^\\n]{0,40}\\n(?:[ \\t]{0,8}\\n)?[^\\n]{0,30}?\\b${VARIABLE}\\b`,
  `\\b${VARIABLE}["'\\]]{0,3}[ \\t]{0,8}=>[ \\t]{0,8}\\r?\\n[ \\t]{0,8}(?:string\\(0\\)|NULL\\b)`,
  `\\b${VARIABLE}\\b["'\\]]{0,3}[ \\t]{0,8}(?:=>|[=:])[ \\t]{0,8}(?:string\\(0\\)|NULL\\b|false\\b|(?:""|''|<empty>|\\(empty\\))?[,;]?[ \\t]{0,8}(?=\\r?\\n|$))`,
]);
