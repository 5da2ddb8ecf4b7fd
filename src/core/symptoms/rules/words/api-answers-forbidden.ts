/**
 * An interface answers 403, and the paste tells no more: the login was understood, and a right is missing.
 *
 *     Client error '403 Forbidden' for url 'https://api.example.com/things'
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FORBIDDEN =
  /\b403 Client Error\b|\bClient error [`'"]403 Forbidden\b|\bstatus client error \(403\b|\b(?:status(?:[_ ]?code)?|code|http_code)["']?[ \t]?[:=]?[ \t]?["']?403\b|\breturned 403\b|\(403(?: Forbidden)?\)|\bHTTP(?: error| status)?:? 403\b|\b(?:response|received|error)[: ]{1,2}403 |\b403 (?:\{|Access forbidden\b|Forbidden, empty)|\bApi(?:Exception|Error)[: ]{1,2}403\b|"error"[ \t]?:[ \t]?"(?:Forbidden|Access denied)\b/dgi;
/** Another status, a page for people, or a matter that 403 has more often than a right. */
const OTHER =
  /\b401\b|\b403\.\d|permission|privilege|scope|\bssl\b|not (?:authori[sz]ed|allowed)|<html|<title|<h1|\bnginx|apache|cloudflare|akamai|\bcsrf|xsrf|\bnonce\b|\bcors\b|preflight|cookie|rate ?limit|too many|\bquota|captcha|user-agent|\bgeo|blocked|\bban|\bip address|\borigin\b|\bregion|\bcountry|skew|time ?stamp|certificate|signature|presigned|expired|invalid|unknown|\bgit (?:push|pull|clone)|\bnpm\b|wordpress|wp-json|proxy|authentication fail|unauthenticated|bad credentials|403 Forbidden \(tunnel/i;

export const apiAnswersForbidden: Rule = {
  id: 'api-answers-forbidden',
  yields: 'to-any',
  find: (input) => (OTHER.test(codeText(input)) ? [] : places(input, FORBIDDEN).slice(0, 1)),
};
