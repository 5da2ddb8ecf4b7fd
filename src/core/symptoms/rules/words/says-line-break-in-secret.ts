/**
 * The words speak of white space or of a line break at the end of a value:
 *
 *     there was a trailing newline in the secret
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const INVISIBLE =
  '(?:new ?lines?|line[- ]?feeds?|line[- ]?breaks?|white ?spaces?|spaces?|carriage returns?|\\\\n|\\\\r|%0a|%0d|tabs?|characters?)';

/** Of what the white space is, somewhere near: parsers and linters speak of it too. */
const OF_SECRET =
  /\b(?:secrets?|(?:\w{1,20}_)?keys?|(?:\w{1,20}_)?tokens?|pass(?:word|phrase|wd)s?|credentials?|auth\w*|log-?in|bearer|base64|htpasswd|user ?names?|env(?:ironment)?|\.env|pat|40[13]|unauthori[sz]ed|header value)\b/i;
const NEAR = 300;

const words = says(
  'says-line-break-in-secret',
  [
    '\\b(?:space|tab|blank|whitespace|line ?break|carriage return)s? (?:at|in|on) the (?:end|beginning|start) of\\b',
    '\\b(?:tokens?|keys?|secrets?|passwords?) (?:ends?|ended|starts?|started) (?:with|in) (?:an? )?(?:space|tab|blank|\\\\[rn])',
    `\\b(?:trailing|extra|hidden|invisible|stray|additional|unwanted|leading)(?: or trailing)? ["'\`]?${INVISIBLE}`,
    '\\b(?:space|tab|blank|whitespace|line ?break|new ?line|carriage return)s? (?:was |is |were )?(?:at|in) the (?:very )?(?:end|beginning|start|front)\\b',
    '\\b(?:line ?break|new ?line|carriage return|blank)s? (?:with)?in (?:the |my |your |an? )?(?:(?:api|access|secret|auth) )?(?:keys?|tokens?|secrets?|passwords?|credentials?|header)\\b',
    '\\bcop(?:ied|ying|y) (?:along |also )?(?:with )?(?:an?|the|some|one) (?:extra |leading |trailing |additional )?(?:space|blank|white ?space|line ?break|new ?line|carriage return)s?\\b',
    `\\bcontain(?:s|ed|ing)? (?:an? |some |any )?${INVISIBLE}\\b(?! (?:long|strings?|sets?|from|other))`,
    '\\b(?:windows|dos|crlf)(?:-style)? line[- ]?(?:endings?|breaks?)\\b',
    '\\bheader value\\b[^\\n]{0,12}?["\'][^"\'\\n]{0,200}?\\\\[rn]["\']',
    '\\bheader value\\b[^\\n"\']{0,12}?["\'](?!(?:bearer|basic|token|bot|key) ["\'])(?:[ \\t][^"\'\\n]{4,200}|[^"\'\\n]{4,200}[ \\t])["\']',
    '\\b(?:illegal|invalid|forbidden) (?:char\\w{0,7}|byte) (?:\\(?0x0?[ad]\\)?|\\\\[nr]|LF|CR)(?![\\w]) (?:\\w{1,10} ){0,3}header\\b',
    '\\b(?:0x0?[ad]|0[ad](?: 0a)?|\\\\n) (?:byte )?at the end\\b',
    '\\bnew ?line (?:at|in) the end\\b|\\bends? (?:in|with) (?:an? )?(?:(?:new ?line|line[- ]?(?:feed|break)|carriage return)\\b|\\\\[nr])',
  ],
  /\b(?:lint|eslint|no-trailing-spaces|prettier|editorconfig|rubocop|flake8|W29\d|diff --git)\b/i,
);

export const saysLineBreakInSecret: Rule = {
  ...words,
  find: (input) =>
    words
      .find(input)
      .filter(({ span }) => OF_SECRET.test(input.text.slice(Math.max(0, span.start - NEAR), span.end + NEAR))),
};
