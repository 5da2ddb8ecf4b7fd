/**
 * The password holds special characters, as people tell it in German, French, Spanish and other languages.
 *
 *     Das Passwort enthält Sonderzeichen
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells(
  'special-character-told-abroad',
  [
    '\\bsonderzeichen\\b',
    '\\bcaract[èe]res? sp[ée]cia(?:ux|l)\\b',
    '\\bcaract[eé]r(?:es)? especia(?:les|is|l)\\b',
    '\\bcaratter[ei] special[ei]\\b',
    '\\b(?:speciale tekens|leestekens|znaki? specjaln\\w{1,3}|özel karakter\\w{0,5}|speciální znak\\w{0,2}|specialtecken)\\b',
    'спец(?:иальн[а-я]{1,4} )?символ',
    '特殊(?:字符|符号|文字)|特別な文字|記号(?:が|を|あり)|특수 ?문자',
  ],
  /\bmuss\b|\bmüssen\b|\bdoit\b|\bdebe\b|\bdeve\b|mindestens|au moins|al menos|pelo menos|almeno|не менее|至少/i,
);
/** Names of files and fields have special characters too. */
const PASSWORD =
  /passw|kennwort|mot de passe|\bmdp\b|contraseñ|\bclave\b|senha|wachtwoord|hasł|heslo|lösenord|parola|şifre|парол|密|パスワード|비밀|\b401\b/i;

export const specialCharacterToldAbroad: Rule = {
  ...words,
  find: (input) => (PASSWORD.test(beginningOf(input, LONGEST_CODE)) ? words.find(input) : []),
};
