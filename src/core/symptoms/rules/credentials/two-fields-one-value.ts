/**
 * Two fields that want different values hold the same one, such as an id and its secret:
 *
 *     access_key = "SCWFAKE123"
 *     secret_key = "SCWFAKE123"
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  /(?<![\w-])["']?((?:[A-Za-z]{1,20}[_-]?){0,3}?(?:id|key|token|secret|user|tenancy|tenant|account))["']?[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}["'`]?([\w*.…/+-]{5,200})(?=["'`,;\s})]|$)/dgi;
const SECRET = /(?:secret(?:_?key)?|api_?key|token)$/i;
const ID = /(?:id|user|tenancy|tenant|account|access_?key|app_?key|consumer_?key|client_?key)$/i;
/** What people write for any value, and names that may well be equal. */
const ANY = /^(?:\*+|\.+|…+|x+|redacted|undefined|true|false|admin|token|secret|password|your\S*|my\S*|test\S*)$/i;

export const twoFieldsOneValue: Rule = {
  id: 'two-fields-one-value',
  find: (input) => {
    const fields = matches(input, FIELD).filter(
      ([, , value = '']) => !ANY.test(value) && /[\d*…-]|\.{2}|\wx{3}/i.test(value),
    );
    return fields
      .flatMap((match, at) => {
        const [, name = '', value = ''] = match;
        const other = fields.slice(0, at).find((one) => one[2] === value && isOther(one[1] ?? '', name));
        const span = spanOf(match);
        return other && span ? [sighting(input, span)] : [];
      })
      .slice(0, 1);
  },
};

/** An id and a secret, or a user and what the user belongs to. */
function isOther(one: string, two: string): boolean {
  const kinds = [one, two].map((name) => (ID.test(name) ? 'id' : SECRET.test(name) ? 'secret' : ''));
  return kinds.includes('secret')
    ? kinds.includes('id')
    : /user$/i.test(one) && /(?:tenancy|tenant|account)$/i.test(two);
}
