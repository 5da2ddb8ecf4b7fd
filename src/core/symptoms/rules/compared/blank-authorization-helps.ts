/**
 * Somebody tells that the failure went away when the proxy kept its own login from the application:
 *
 *     fixed with proxy_set_header Authorization "";
 */
import { HELPED, tells } from '../../kinds/tells.ts';

const BLANK =
  '(?:proxy_set_header[ \\t]+authorization[ \\t]+["\']{2}|header_up[ \\t]+-authorization|requestheader[ \\t]+unset[ \\t]+authorization|\\bremoveheader\\b[ \\t]{0,2}[:=][ \\t]{0,2}["\']?true|http-request[ \\t]+del-header[ \\t]+authorization)';
const GOOD = `(?:${HELPED}|solution)`;

export const blankAuthorizationHelps = tells(
  'blank-authorization-helps',
  [`\\b${GOOD}\\b[^\\n]{0,80}?${BLANK}`, `${BLANK}[^\\n]{0,60}?\\b${GOOD}\\b`],
  /n['’]t (?:work|help|fix)|not (?:work|help|fix)|no longer works/i,
);
