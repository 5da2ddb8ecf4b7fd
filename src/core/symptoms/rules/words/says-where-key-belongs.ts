/**
 * The words ask for a key and say where it belongs, so none stood there:
 *
 *     Please carry the secret key in the 'Authorization' field of the request header
 */
import { says } from '../../kinds/says.ts';

const KEY = '(?:\\w{1,12}[ _-]){0,3}?(?:key|token|credentials?|authori[sz]ation|jwt)(?: or [\\w-]{3,30})?';
const PLACE =
  '(?:(?:the|an?|your) )?(?:[\'"`]?[\\w-]{1,24}[\'"`]? )?(?:http )?(?:(?:request|query|authori[sz]ation) )?(?:headers?|fields?|query(?: string)?|params?|parameters?|cookies?|body)';

export const saysWhereKeyBelongs = says(
  'says-where-key-belongs',
  [
    `\\bplease (?:carry|send|provide|include|put|set|pass|add|supply|attach|specify) (?!(?:the |your |an? )?valid\\b)(?:the |your |an? )?${KEY}\\b[^\\n]{0,12}?\\b(?:in|via|as|through|using) ${PLACE}\\b`,
    `\\b(?:api[ _-]?key|token|credentials) (?:must|should|has to|have to|needs to) be (?:sent|provided|passed|included|supplied|set|specified|given) (?:in|via|as|through|using) ${PLACE}\\b`,
    `\\byou (?:must|need to|have to|should) (?:send|provide|include|pass|set|supply|specify) (?!(?:the |your |an? )?valid\\b)(?:the |your |an? )?${KEY}\\b[^\\n]{0,12}?\\b(?:in|via|as|through|using) ${PLACE}\\b`,
  ],
  /did(?:n.t| not) provide|\b(?:primary|foreign|public|private) key/i,
);
