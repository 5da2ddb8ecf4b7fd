/**
 * The setting for the key holds the name of a field too, so the tool sends both in a field of its own choice:
 *
 *     api_key: "PRIVATE-TOKEN: fake"
 *     HTTP 401
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  '(?:X-[A-Za-z][A-Za-z-]{0,40}?(?:Key|Token|Secret|Auth)|(?:PRIVATE|JOB|DEPLOY|ACCESS)-TOKEN|Ocp-Apim-Subscription-Key|xi-api-key|DD-API-KEY|Circle-Token|Api-Token)';
/** The name of a setting, then the name of the field as the first part of its value. */
const VALUE = `\\b(?:api[ _-]?key|token|key|value|secret|credentials?|password|bearer)\\b["'\\]]{0,2}[ \\t]{0,4}[:=][ \\t]{0,4}["'\`]?(${FIELD})[ \\t]{0,2}[:=][ \\t]{0,2}["'\`]?[\\w<$\\[{*]`;
/** A form's label, and what was put there on the next line. */
const FORM = `\\b(?:auth(?:entication|orization)? (?:type|method)|api key|token)\\b[^\\n]{0,100}?\\b(?:following|value|enter|field|execute|set|type)\\b[^\\n]{0,60}\\n[ \\t]{0,8}(${FIELD})[ \\t]{0,2}:[ \\t]{0,2}\\S`;
/** The same in a sentence. */
const TOLD = `\\b(?:set|put|enter|paste|add|type|typed|entered|pasted|added|using|use|used)\\b[^\\n.]{0,30}?\\b(${FIELD})\\b[^\\n.]{0,40}?\\b(?:in|into|as|to)\\b[^\\n.]{0,20}?\\b(?:api[ -]?key|token|auth\\w{0,12}|password|bearer)[^\\n.]{0,6}?\\b(?:field|setting|box|option|input|parameter)`;
const PUT = `["'\`]?\\b(${FIELD})\\b[^\\n.]{0,20}?\\b(?:set|put|entered|typed|pasted|written|added) (?:in|into|as|to|at)\\b[^\\n.]{0,20}?\\b(?:api[ -]?key|token|auth\\w{0,12}|password|bearer)`;
/** What the server reads, where the tool has no such field. */
const READ = `\\b(?:api|server|gateway|service|back-?end|endpoint|it)\\b[^\\n.]{0,20}?\\b(?:expects?|reads?|wants?|needs?|requires?|looks for|accepts only|only accepts)(?: the| an?)? ["'\`]?(${FIELD})\\b(?!["'\`]? (?:http |request )?(?:header|field))`;
const WRITTEN = [VALUE, FORM, TOLD, PUT, READ].map((source) => new RegExp(source, 'dgi'));
const REFUSED = /\b40[13]\b|unauthori[sz]ed|forbidden|\b(?:denied|refused|rejected|invalid)\b/gi;

export const fieldNameInKey: Rule = {
  id: 'field-name-in-key',
  find: (input) =>
    matches(input, REFUSED).length > 0 ? WRITTEN.flatMap((one) => places(input, one, 1)).slice(0, 2) : [],
};
