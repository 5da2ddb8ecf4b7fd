/**
 * The password or the name holds letters beyond ASCII, as people tell it.
 *
 *     it fails when the password contains an umlaut
 */
import { tells } from '../../kinds/tells.ts';

export const passwordNotAscii = tells(
  'password-not-ascii',
  [
    '\\b(?:passwords?|passphrases?|user ?names?|credentials?|logins?|secrets?)\\b[^\\n]{0,60}?\\b(?:umlauts?|non[- ]?ascii|non[- ]?latin\\w*|unicode|utf-?8|accent(?:s|ed)?|diacritic\\w*|cyrillic|chinese|japanese|korean|emojis?|latin-?1|iso-?8859-?\\d{0,2})\\b',
    '\\b(?:umlauts?|non[- ]?ascii|non[- ]?latin\\w*|unicode|accent(?:s|ed)|diacritic\\w*|cyrillic|emojis?|latin-?1|iso-?8859-?\\d{0,2})\\b[^\\n]{0,60}?\\b(?:passwords?|passphrases?|user ?names?|credentials?|login|basic auth\\w*)\\b',
    '(?:mot de passe|passwor?t|kennwort|contraseña|senha|парол[а-я]{0,3})[^\\n]{0,40}?(?:accent|umlaut|acentu?o|eñe|кирилл|русск)',
    '\\b(?:passwords?|passphrases?|user ?names?)\\b[^\\n]{0,40}?[\\u00a1-\\u00bf\\u00c0-\\u017f\\u20ac]',
  ],
  /codec can|codec for|\.(?:encode|toString)\(|Buffer\.from\(|b16encode/i,
);
