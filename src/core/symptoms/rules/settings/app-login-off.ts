/**
 * An application's own login is switched off, as where a proxy in front asks for one:
 *
 *     "auth": "none"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OFF =
  /(?:^|[{,])[ \t]*["']?(?:auth|authentication|auth_?(?:type|method|mode|enabled))["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:none|disabled|off|false)["']?[ \t]*(?=$|[,}\r\n])|\b(?:[A-Z]{2,20}_)?AUTH(?:ENTICATION)?(?:_(?:TYPE|METHOD|MODE|ENABLED))?=["']?(?:none|disabled|off|false)\b|--auth[= ]none\b|--no-auth(?:entication)?\b|\b(?:[A-Z]{2,20}_)?(?:DISABLE_AUTH|NO_AUTH)(?:ENTICATION)?=["']?(?:1|true|yes)\b|<AuthenticationMethod>(?:None|External)</dgim;

export const appLoginOff: Rule = {
  id: 'app-login-off',
  yields: 'to-any',
  find: (input) => places(input, OFF).slice(0, 1),
};
