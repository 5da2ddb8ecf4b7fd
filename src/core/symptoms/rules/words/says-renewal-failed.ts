/**
 * A program cannot renew its token: what it keeps for that is refused.
 *
 *     Token refresh failed (400): Invalid refresh token
 */
import { says } from '../../kinds/says.ts';

const TOKEN =
  '(?:(?:access|user|auth|oauth2?|api|bearer|id|session|jwt)[ _-]?)?(?:tokens?|jwt|credentials?|log-?in|ticket|authenti\\w+)';
const FAILED = '(?:fail(?:ed|ure|s)?|unsuccessful|error|rejected|refused|denied|401|403|400)';

export const saysRenewalFailed = says(
  'says-renewal-failed',
  [
    `\\b(?:unable to|failed to|fail to|could(?: not|n[’']t)|can(?: ?not|[’']t)|error(?: while| when)?) (?:re-?fresh|renew)(?:ing)? (?:\\w{1,12} ){0,3}?${TOKEN}\\b`,
    `\\b${TOKEN}[ _-](?:re-?fresh|renewal)(?:ing)?\\b[^\\n]{0,12}? ${FAILED}\\b`,
    '\\b(?:token)?refresh(?:[A-Z]\\w{1,12})?: (?:refresh )?failed\\b|\\boauth refresh(?: failed)? 40[01]\\b|\\brenew(?:al)? (?:was )?unsuccessful\\b|\\brefresh(?:ing)? the token failed\\b',
    '\\binvalid[ _-]refresh[ _-]?token\\b',
    '\\brefresh[ _-]?token["\'’)]?(?: provided| you provided| parameter)? (?:is |was |has |has been |may be )?(?:already )?(?:not valid|no longer valid|invalid|expired|revoked|not found|unknown|used|re-?used|rejected)\\b',
    '\\brefresh_token(?:_| is )(?:invalid|expired|revoked|not_found|reused)\\b',
    '\\b(?:POST|GET|PUT) \\S{0,80}/(?:refresh|token/refresh|refresh[-_]?token)\\b[^\\n]{0,12} 40[01]\\b',
  ],
  /ECONN|ENOTFOUND|EAI_AGAIN|timed? ?out|network|invalid_client|\bsso\b|\bif\b|cookie|\bscope/i,
);
