/**
 * A signed address names a host that only the inner network knows, and the paste shows another host too: who calls the
 * other one sends a Host field that the signature does not fit.
 *
 *     http://minio:9000/bucket/x?X-Amz-SignedHeaders=host&X-Amz-Signature=fake
 *     https://files.example.com/bucket/x
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SIGNED = /\bhttps?:\/\/([^\s/?#"'<>:]{1,200})(?::\d{1,5})?\/[^\s"'<>]{0,2000}?[?&]X-Amz-Signature=/dgi;
const ANY = /\bhttps?:\/\/([^\s/?#"'<>:]{1,200})/gi;
/** Somebody tells that the host was put in afterwards. */
const CHANGED =
  /\b(?:chang|replac|swap|rewrit)\w{1,4}\b[^\n]{0,60}?\b(?:host(?:name)?|localhost|domain|public|https?:)/i;
const INNER =
  /^(?:[\w-]+|localhost|(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+|\S+\.(?:local|internal|svc))$/i;

export const signedAddressOfInnerHost: Rule = {
  id: 'signed-address-of-inner-host',
  find: (input) => {
    const hosts = matches(input, ANY).map((match) => (match[1] ?? '').toLowerCase());
    const outer =
      CHANGED.test(writtenText(input)) || hosts.some((host) => !INNER.test(host) && !host.endsWith('.amazonaws.com'));
    const found = matches(input, SIGNED).filter((match) => outer && INNER.test(match[1] ?? ''));
    return sightingsOf(input, found, 1);
  },
};
