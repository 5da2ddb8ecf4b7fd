/**
 * A log or an answer names the caller as nobody, so no login came:
 *
 *     Unable to validate user from /10.0.0.9:50122. Username: null
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const NOBODY = '["\'`<(]{0,2}(?:null|none|nil|anonymous(?:User)?|guest)["\'`>)]{0,2}(?![\\w-])';
const REFUSED =
  '(?:denied|refused|forbidden|rejected|unauthori[sz]ed|not[ _](?:authori[sz]ed|allowed|permitted)|no permission|missing permission|lacks? (?:the )?permission|cannot|can not|may not|does not have)';

const words = says(
  'says-caller-is-nobody',
  [
    `(?<![.\\w])user ?name: ?${NOBODY}(?=[\\s.,;)\\]]|$)`,
    `\\buser ?name (?:is|was) (?:empty|missing|null|blank|not (?:set|given|provided|specified))\\b|\\b(?:empty|blank|missing) user ?name\\b`,
    `\\b(?:for|by|from|of|as) user ${NOBODY}(?=[\\s.,;:)\\]]|$)`,
    `\\banonymous (?:users?|access|log-?ins?|callers?|clients?|requests?|connections?|binds?|reads?|writes?|pulls?|downloads?)\\b[^\\n]{0,40}?\\b(?:${REFUSED}|(?:is |are )?(?:disabled|disallowed|off|not (?:enabled|supported|possible)))\\b`,
    `\\b${REFUSED}\\b[^\\n]{0,40}?\\b(?:for|to|by|as|from|user) ["'\`<(]?anonymous\\b`,
    `\\b["'\`(]?anonymous["'\`)]? ${REFUSED}\\b|\\b(?:user|principal|subject|role)s? ["'\`<(]?(?:anonymous|guest)["'\`>)]? (?:has|have|is|does|cannot|can not|may)\\b[^\\n]{0,20}?(?:\\bno\\b|\\bnot\\b|n['’]t\\b|${REFUSED})`,
    `\\b(?:access denied|permission denied|login failed|authentication failed|not authorized)[^\\n]{0,20}? (?:for|to|from|of) (?:the )?user(?: ?name)?:? (?:''|""|\`\`)|\\b[Uu]ser {2}(?:is |does |has |was )?(?:not|no)\\b`,
    `\\b${REFUSED}[^\\n]{0,20}?\\(anonymous(?: (?:request|user|access|caller))?\\)`,
    '\\banonymous token (?:lacks|has no|cannot|may not|is not)\\b|[/(] ?token anonymous\\)',
    '\\ba successful bind must be completed\\b',
  ],
  /mqtt v|anonymous (?:function|class|type|volume|usage|telemetry|statistics)|system:anonymous|proxy|auth scheme|<anonymous>/i,
);

/** A login that the paste shows was read as none, which has other causes. */
const GIVEN =
  /\bapi[_-]?key["']?[ \t]?[:=]|_CREDENTIALS\b|\bauthorization["']?[ \t]{0,2}[:=]|[\s"'](?:-u|--user|--token)[ =]|\bpassword["']?[ \t]?[:=]|(?:wrong|invalid|bad|incorrect) (?:user ?name|password|credentials)|with provided credentials|password_?file|\busername\b(?!: ?null)/i;

/** A broker that wants logins, and refuses one that the paste shows no login for. */
const LOGIN_WANTED = /\ballow_anonymous\W{1,3}(?:false|off|no|0)\b/dgi;
const REFUSES = /not[_ ]authori[sz]ed|\brefused\b|\bdenied\b|\b401\b/i;

export const saysCallerIsNobody: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    if (GIVEN.test(text)) return [];
    return [...words.find(input), ...(REFUSES.test(text) ? places(input, LOGIN_WANTED).slice(0, 1) : [])];
  },
};
