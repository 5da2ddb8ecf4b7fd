/**
 * The words speak of white space or of a line break at the end of a value:
 *
 *     there was a trailing newline in the secret
 */
import { says } from '../../kinds/says.ts';

const INVISIBLE =
  '(?:new ?lines?|line[- ]?feeds?|line[- ]?breaks?|white ?spaces?|spaces?|carriage returns?|\\\\n|\\\\r|%0a|%0d|tabs?|characters?)';

export const saysLineBreakInSecret = says(
  'says-line-break-in-secret',
  [
    `\\b(?:trailing|extra|hidden|invisible|stray|additional|unwanted|leading)(?: or trailing)? ${INVISIBLE}`,
    '\\b(?:windows|dos|crlf)(?:-style)? line[- ]?(?:endings?|breaks?)\\b',
    '\\bnew ?line (?:at|in) the end\\b|\\bends? (?:in|with) (?:an? )?(?:(?:new ?line|line[- ]?(?:feed|break)|carriage return)\\b|\\\\[nr])',
  ],
  /\b(?:lint|eslint|prettier|editorconfig|rubocop|flake8|W29\d|diff --git)\b/i,
);
