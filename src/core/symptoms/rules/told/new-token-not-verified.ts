/**
 * A token is called expired in the very step that fetched it, as in an exchange or a renewal:
 *
 *     failed to exchange token: token has expired
 */
import { tells } from '../../kinds/tells.ts';

const STEP =
  '(?:exchang\\w{1,3}|refresh(?:ing)?|renew(?:ing)?|obtain(?:ing)?|acquir\\w{1,3}|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|callback|authenticat\\w{1,4})';

export const newTokenNotVerified = tells(
  'new-token-not-verified',
  [
    `\\b(?:fail\\w{0,4}|error|unable|could not|cannot)\\b[^\\n]{0,20}?\\b${STEP}\\b[^\\n]{0,60}?\\bverif\\w{1,6}\\b[^\\n]{0,60}?\\bexpired\\b`,
    '\\b(?:fail\\w{0,4}|error|unable|could not|cannot) (?:to )?exchang\\w{1,3}\\b[^\\n]{0,40}?(?<!refresh )\\btoken (?:is |has |was )?expired\\b',
  ],
  /refresh[ _]token (?:is |has |was )?expired|code (?:is |has |was )?expired/i,
);
