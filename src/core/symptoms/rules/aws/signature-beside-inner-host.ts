/**
 * A signature does not fit, and the paste names a host that only the inner network knows beside the one that people call:
 *
 *     SignatureDoesNotMatch
 *     signed for http://minio:9000, opened at https://files.example.com
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED = /\bSignatureDoesNotMatch\b|\bsignature (?:we|you) (?:calculated|provided)/i;
/** Where the signed address itself is shown, `signed-address-of-inner-host` looks at its host. */
const SIGNED = /[?&]X-Amz-Signature=/i;
/** A name without a dot, with a port: a container, or the machine itself. */
const INNER =
  /(?<![\w.@/-])(?:https?:\/\/)?((?:localhost|(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}|[a-z][\w-]{1,40}):\d{4,5})\b(?!:)/dgi;
const OUTER =
  /\bhttps?:\/\/(?!s3[\w.-]{0,40}\.amazonaws)[\w-]{1,60}\.[\w.-]{2,100}|\b(?:from|in|by|to|with) (?:the |a |my )?(?:browser|outside|host machine|public|external)\b|\breplac\w{1,4} (?:the )?host/i;

export const signatureBesideInnerHost: Rule = {
  id: 'signature-beside-inner-host',
  find: (input) => {
    const text = writtenText(input);
    if (!REFUSED.test(text) || SIGNED.test(text)) return [];
    const inner = matches(input, INNER);
    const hosts = new Set(inner.map(([, host = '']) => host.toLowerCase()));
    const [first] = inner;
    const span = first && spanOf(first, 1);
    return span && (hosts.size > 1 || OUTER.test(text)) ? [sighting(input, span)] : [];
  },
};
