/**
 * A password, or a user and password, stands behind Bearer, which wants a token:
 *
 *     curl -H "Authorization: Bearer $REGISTRY_PASSWORD" https://registry.example.com/v2/_catalog
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const SENT =
  /(?<![\w-])Authorization["'\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}[frb]?["'`]?(Bearer[ \t]+(?:[$#]?[{(]?\$?\w{0,30}(?:PASS(?:WORD|WD)?|PWD|password|passwd)\b|[\w.@-]{2,40}:[^\s"'`:/]{3,60}["'`]))/dg;

export const loginSentAsBearer: Rule = {
  id: 'login-sent-as-bearer',
  find: (input) => places(input, SENT, 1).slice(0, 1),
};
