/**
 * A password, or a user and password, stands behind Bearer, which wants a token:
 *
 *     curl -H "Authorization: Bearer $REGISTRY_PASSWORD" https://registry.example.com/v2/_catalog
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SENT = new RegExp(
  AUTHORIZATION +
    /(Bearer[ \t]+(?:[$#]?[{(]?\$?\w{0,30}(?:PASS(?:WORD|WD)?|PWD|password|passwd)\b|[\w.@-]{2,40}:[^\s"'`:/]{3,60}["'`]))/
      .source,
  'dg',
);

export const loginSentAsBearer: Rule = {
  id: 'login-sent-as-bearer',
  find: (input) => places(input, SENT, 1).slice(0, 1),
};
