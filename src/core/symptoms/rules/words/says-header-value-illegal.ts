/**
 * A client refuses to send a field, since its value holds a line break or another character that may not stand there:
 *
 *     header field value cannot include CR/LF
 */
import { says } from '../../kinds/says.ts';

export const saysHeaderValueIllegal = says('says-header-value-illegal', [
  '\\b(?:illegal|invalid|malformed|not (?:a )?valid)(?: http)? (?:header|metadata)(?: field)?[ -]?values?\\b',
  '\\b(?:header|metadata)s?(?: field)? values?\\b[^\\n]{0,40}?\\b(?:CR/LF|new-?lines?|line ?(?:breaks?|feeds?)|control characters?|carriage returns?)\\b',
  '\\bnew-?line characters? (?:are|is) not allowed\\b',
  '\\bunexpected char(?:acter)?:? 0x(?:0[0-9a-f]|1[0-9a-f]|7f)\\b',
  '\\bFormatException: The format of value [\'"][^\\n]{0,80}?[\'"] is invalid\\b',
  '\\bcannot include CR/LF\\b|\\bInvalidHeaderValue\\b',
  '\\bis not a legal HTTP header value\\b|\\bfailed to parse header value\\b|\\bunsafe header value\\b',
  '\\bheader [\'"`]?authorization[\'"`]? has (?:an )?invalid value\\b|\\bInvalidArgumentError: invalid authorization header\\b',
  '\\bheader value contains (?:a )?(?:prohibited|illegal|invalid) characters?\\b',
  '\\bmetadata string value\\b[^\\n]{0,200}?\\bcontains illegal characters\\b',
  '\\b(?:token|key|secret|password|credential|header)s?\\b[^\\n]{0,40}?\\b(?:contains?|has|have|includes?) (?:an? |some )?(?:non-?printable|unprintable|control|white-?space|line[- ]?break|new-?line) ?(?:characters?|chars?)?\\b',
  '\\bmore than a single header, new line detected\\b',
]);
