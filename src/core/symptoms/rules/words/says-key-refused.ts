/**
 * The words say that an API key is not known:
 *
 *     Personal API key is invalid.
 */
import { says, UNFIT_BEFORE } from '../../kinds/says.ts';

export const saysKeyRefused = says(
  'says-key-refused',
  [
    `\\b${UNFIT_BEFORE}[ _-]?(?:\\w{1,20}[ -])?(?:api|access|subscription|secret|app|application|auth|licen[sc]e|private|x-api)[ _-]?(?:api[ _-]?)?key\\b`,
    '\\b(?:api|access|subscription|secret|app|application|auth|licen[sc]e)[ _-]?key\\b[^\\n]{0,60}?\\b(?:invalid|incorrect|wrong|unknown|revoked|disabled|rejected|deactivated|unauthori[sz]ed|not (?:valid|found|recogni[sz]ed|active)|(?:does(?:n.t| not)|not) exists?)\\b',
    '\\bbad_api_key_or_secret\\b|\\bno matching api (?:token|key)\\b|\\bmalformed api[ _-]?key\\b',
    '(?:^|\\n)(?:40[01]:? )?invalid key(?=\\s*(?:$|\\n))',
    '(?<![a-zäöü])(?:api|zugangs|lizenz)[- ]?(?:schlüssel|token)\\b[^\\n.]{0,20}?\\b(?:ungültig|falsch|unbekannt|nicht gültig)\\b|\\bungültige[rs]? (?:api[- ]?|lizenz)?(?:schlüssel|key)\\b',
    "\\bcl(?:é|ef?) (?:d['’] ?)?api\\b[^\\n.]{0,24}?(?:invalide|incorrecte|erronée|inconnue|non valide)|\\bclave (?:de (?:la )?)?api\\b[^\\n.]{0,16}?(?:no (?:es )?válida|inválida|incorrecta)|\\bchave (?:de |da )?api\\b[^\\n.]{0,12}?(?:inválida|incorreta)",
    '(?:неверный|недействительный) (?:api[- ]?)?ключ|api ?キー(?:が|は)(?:無効|正しくありません)',
    '无效的 ?api ?key|api ?key ?(?:无效|错误|不正确|不存在)|密钥(?:无效|错误|不正确)',
  ],
  undefined,
  'to-any',
);
