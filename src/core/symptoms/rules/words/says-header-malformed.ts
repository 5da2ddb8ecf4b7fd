/**
 * The words say how the value of the field should begin:
 *
 *     Bad Authorization header. Expected 'Authorization: Bearer <token>'
 */
import { says } from '../../kinds/says.ts';

export const saysHeaderMalformed = says(
  'says-header-malformed',
  [
    '\\b(?:bad|malformed|invalid|wrong|incorrect|unsupported)[ _-](?:http )?(?:authori[sz]ation|authentication|auth)[ _-](?:header|scheme|type)(?: (?:format|value))?\\b',
    '\\b(?:authori[sz]ation|authentication|auth)[ _-]header\\b[^\\n]{0,40}?\\b(?:must|should|malformed|invalid|format|bad|start|begin)\\b',
    '\\b(?:must|should|expected|missing|require\\w*|start with|begin with|prefix\\w*|without)\\b[^\\n]{0,20}["\'`“‘<]?\\bbearer\\b[^\\n]{0,3}["\'`”’]?(?: prefix| scheme|$|[\\s.,;"}])',
    "\\b(?:authori[sz]ation|authentication|auth)[ _-](?:header|scheme|type|method)\\b[^\\n]{0,12}?\\b(?:is |was )?(?:not|isn[’']t) (?:a |of type |in )?(?:bearer|basic|supported|recogni[sz]ed|understood|known)\\b",
    '\\bnot an? [\'"`‘“]?bearer[\'"`’”]? (?:token|scheme|header|auth\\w{0,12})\\b',
    '\\bnot of type [\'"`]?bearer\\b',
    '\\binvalid credentials structure\\b|\\binvalid HTTP header \\(authori[sz]ation\\)',
    '\\bhas [\'"`]?bearer ?[\'"`]? prefix\\b',
    '[\'"`‘“]bearer[\'"`’”] (?:was |is )?(?:missing|required|expected|not found)',
  ],
  /\b(?:keys?|tokens?|credentials?)\b[^\n]{0,20}? (?:in|from|of) (?:the |your )?(?:request )?(?:authori[sz]ation|auth) header (?:is|are|was|were) (?:invalid|bad|malformed)/i,
);
