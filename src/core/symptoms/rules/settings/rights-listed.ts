/**
 * Beside a refusal stands what the token, key or account may do:
 *
 *     HTTP 403
 *     permissions: {"tasks":["read_all"]}
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED = /\b40[134]\b|unauthori[sz]ed|forbidden|denied\b|not (?:allowed|permitted|found)|refused|rejected/i;

const OF = '(?:(?:token|key|api|pat|app|user|account|bot|role|my|your) ){0,2}';
const RIGHTS = '(?:permissions?|perms|capabilities|caps|abilities|authorities|activity|privileges|rights)';
const LISTED = new RegExp(
  [
    // A list of rights by name.
    `(?:(?<![\\w-])|--)"?${OF}${RIGHTS}"?[ \\t]{0,3}[:=│][ \\t]{0,3}(?:["']?\\[|\\{|["'])[^\\n]{0,12}?[a-z*]`,
    `(?<![\\w-])(?:token|key|pat|api|oauth) ?(?:scopes?|permissions?)["']?[ \\t]{0,3}[:=│][ \\t]{0,3}[^\\s:][^\\n]{1,60}`,
    `(?<![\\w-])scopes?: [A-Z][\\w ]{1,30} \\(read(?:-only)?\\)`,
    `"scopes"[ \\t]{0,2}:[ \\t]{0,2}\\["[a-z]{2,20}:[a-z]`,
    // One right alone: to read, or none.
    `(?<![\\w-])(?:PAT|contents|packages|issues|pull[-_ ]requests|access(?: level)?|(?:user |resource |project )?role|permissions?)[ \\t]{0,2}[:=(][ \\t]{0,2}["']?(?:\\w{2,20} \\()?(?:none|read|read[-_ ]?only|viewer|guest|reporter)\\b(?![-_:.\\w])`,
    `^scopes?["']?[ \\t]{0,2}[:=][ \\t]{0,2}["'[]{0,2}(?:\\w{1,20}[:|.])?read(?:[-_ ]?only)?["'\\]]{0,2}[ \\t]*$`,
    `(?<![\\w-])(?:rpc-permit|(?:site |api )?privileges?)[ \\t]{0,2}[:= ][ \\t]{0,2}(?:none|read(?:-only)?)\\b(?![-_:.\\w])`,
    // A policy.
    `"Effect"[ \\t]{0,2}:[ \\t]{0,2}"Allow"[^\\n]{0,40}?"Action"[^\\n]{0,40}?"[a-z0-9-]{2,30}:`,
    `\\bwith capabilities ['"][a-z]|\\btokens? \\((?:read_\\w{2,20}|[a-z]{2,20}:read)\\)`,
  ].join('|'),
  'dgim',
);
/** What a token says of whom it is for decides more; a job that asks for a token of its own has another matter. */
const OTHER =
  /"(?:aud|iss)"|\bbad credentials|\bexpired\b|invalid (?:signature|api key|credentials|password)|id-token["']?: ?["']?write|\bfile (?:permissions?|mode)|\bchmod\b/i;

export const rightsListed: Rule = {
  id: 'rights-listed',
  find: (input) => {
    const text = writtenText(input);
    return REFUSED.test(text) && !OTHER.test(text) ? places(input, LISTED).slice(0, 2) : [];
  },
};
