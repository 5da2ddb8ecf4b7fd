/**
 * A value of a Kubernetes Secret that ends in a line break, because `echo` wrote one before it was encoded:
 *
 *     kind: Secret
 *     data:
 *       password: ZmFrZQo=
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const VALUE = /^[ \t]+[\w.-]{1,80}:[ \t]*["']?([A-Za-z0-9+/]{4,2000}={0,2})["']?[ \t]*(?:#[^\n]*)?\r?$/dgm;
export const secretBase64EndsInLineBreak: Rule = {
  id: 'secret-base64-ends-in-line-break',
  find: (input) => {
    const found = sightingsOf(
      input,
      matches(input, VALUE).filter((match) => endsInLineBreak(match[1] ?? '')),
      1,
    );
    // One value may end so by chance; the kind or a second one says what it is.
    return found.length > 1 || /^[ \t-]*kind:[ \t]*Secret\b/m.test(writtenText(input)) ? found : [];
  },
};

/** One line of text and its line break; certificates and files have many lines and end so by right. */
function endsInLineBreak(value: string): boolean {
  const bytes = decodeBase64(value);
  return bytes !== undefined && /^[\x20-\x7e\x80-\xff]{1,200}\r?\n$/.test(bytes);
}
