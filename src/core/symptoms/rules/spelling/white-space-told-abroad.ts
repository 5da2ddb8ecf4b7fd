/**
 * A space or line break stood in a secret, as people tell it in German, French, Spanish and other languages.
 *
 *     Im Token war am Ende ein Leerzeichen
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('white-space-told-abroad', [
  '\\b(?:leerzeichen|zeilenumbr[uü]ch\\w{0,2}|zeilenvorschub)\\b',
  '\\b(?:espaces? (?:en trop|à la fin|au début|invisible\\w?|supplémentaire\\w?)|saut de ligne|retour à la ligne)',
  '\\b(?:espacios? (?:al final|al principio|en blanco|extra|de más)|saltos? de línea)\\b',
  '\\b(?:espaços? (?:no final|no fim|em branco|a mais|extra)|quebra de linha|spazi?o? (?:alla fine|in più|finale)|a capo)\\b',
  '\\b(?:spatie aan het (?:eind|einde|begin)|regeleinde|spacj[aęi] na końcu)\\b',
  'пробел|перенос[а-я]{0,2} строки|空格|换行|空白|改行|スペースが|공백|줄바꿈',
]);
const SECRET =
  /token|key|secret|passw|kennwort|schlüssel|mot de passe|\bclé(?![a-zé])|contraseña|clave|senha|chave|wachtwoord|hasł|парол|токен|ключ|密|パスワード|トークン|キー|비밀|토큰|\b401\b/i;

export const whiteSpaceToldAbroad: Rule = {
  ...words,
  find: (input) => (SECRET.test(beginningOf(input, LONGEST_CODE)) ? words.find(input).slice(0, 2) : []),
};
