/**
 * A command or program sends Authorization with its word and value, and the application says that the field is missing:
 *
 *     curl -H "Authorization: Bearer fake" https://app.example.com/api/me
 *     {"detail":"Missing \"Authorization\" header"}
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { showsAnswerFields } from '../../facts/messages.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SENT = new RegExp(
  `${AUTHORIZATION}(?:Bearer|Basic|Token)["'\`]?[ \\t]+["'\`\\w$<{+/*]|\\bcurl\\b[^\\n]{0,200}?[ \\t](?:-u|--user)[ =]["']?[\\w$<{]`,
  'i',
);
const FIELD = '[\\\\"\'`]{0,3}authori[sz]ation[\\\\"\'`]{0,3}';
const ABSENT =
  '(?:null|none|undefined|nil|empty|missing|absent|false|not (?:found|set|present|there|sent|provided|received|given))';
const MISSED = new RegExp(
  [
    `\\b(?:missing|no|without|lacks?|could not find|cannot find)(?: the| an?| any)? ${FIELD}(?: http| request)? (?:header|field)`,
    `${FIELD} (?:http |request )?(?:header|field)(?: is| was)? ${ABSENT}\\b`,
    `\\bheaders?(?:\\.get|\\()?[(\\[]?["'\`]Authorization["'\`][)\\]]{0,2}[ \\t]{0,3}(?:=>|->|=|:|is|gives|returns|//)[ \\t]{0,3}${ABSENT}\\b`,
    '\\b(?:missing|no)_authori[sz]ation(?:_header)?\\b|\\bauthori[sz]ation_(?:header_)?(?:missing|not_found)\\b',
    '\\bcredentials (?:were |was )?not found in the (?:request )?headers?\\b',
  ].join('|'),
  'dgi',
);
/** The word is what is missed, or nothing stands behind it. */
const OTHER =
  /\bBearer (?:undefined|null|None)\b|bearer (?:token|prefix|scheme) (?:is )?(?:missing|required)|redirect|\b30[1278]\b/i;

export const sentHeaderCalledMissing: Rule = {
  id: 'sent-header-called-missing',
  find: (input) => {
    // Where the fields of an answer are shown, requests are compared with it.
    const text = writtenText(input);
    if (text.length > 6_000 || showsAnswerFields(input) || !SENT.test(text) || OTHER.test(text)) return [];
    return places(input, MISSED).slice(0, 1);
  },
};
