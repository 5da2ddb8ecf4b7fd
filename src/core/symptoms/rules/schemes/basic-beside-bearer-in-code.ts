/**
 * One call in code carries a login for Basic and a token, and the library's Basic takes the place of the field (axios, Requests,
 * curl of PHP):
 *
 *     axios.get(url, { auth: { username, password }, headers: { Authorization: `Bearer ${token}` } })
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places, sighting, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A call, to the next one, an empty line or the end of a statement. */
const CALL =
  /\b(?:requests|httpx|session|client|axios|got|http|request|api|superagent)(?:\.\w{2,10})?\(\s{0,20}(?:(?!\n\s*\n|\);|\b(?:requests|httpx|axios|got)\.\w)[\s\S]){20,800}|\bCURLOPT_\w+(?:(?!\n\s*\n)[\s\S]){20,800}/gi;
const BASIC =
  /\bauth["']?\s{0,3}[:=]\s{0,3}(?:\{\s{0,20}["']?user(?:name)?\b|\(\s{0,3}["'\w]|\[\s{0,3}["'$]|HTTPBasicAuth\()|\bCURLOPT_USERPWD\b|["']auth["']\s{0,3}=>\s{0,3}(?:\[|array\()/i;
const TOKEN = new RegExp(AUTHORIZATION + /(?:(?:Bearer|Token|JWT)\b|\w{0,20}(?:TOKEN|[tT]oken|_KEY)\b)/.source, 'i');

/** Requests sets the login of a session in the place of a field that is given with a call. */
const SESSION =
  /\b\w{1,20}\.auth\s{0,3}=\s{0,3}(?:\(\s{0,3}["'\w]|\{\s{0,20}["']?user|(?:\w{1,20}\.)?HTTPBasicAuth\()/dg;

export const basicBesideBearerInCode: Rule = {
  id: 'basic-beside-bearer-in-code',
  find: (input) => {
    if (!TOKEN.test(writtenText(input))) return [];
    const session = places(input, SESSION);
    if (session.length > 0) return session.slice(0, 1);
    return matches(input, CALL)
      .flatMap(({ 0: call, index }) => {
        const found = [BASIC.exec(call), TOKEN.exec(call)];
        const [start, end] = [
          Math.min(...found.map((one) => one?.index ?? 0)),
          Math.max(...found.map((one) => (one ? one.index + one[0].length : 0))),
        ];
        return found.every(Boolean) ? [sighting(input, { start: index + start, end: index + end })] : [];
      })
      .slice(0, 1);
  },
};
