/**
 * A signature does not fit. The text that the service signed names one host, and the paste shows that another was signed or
 * called:
 *
 *     SignatureDoesNotMatch ... host:cdn.example.com
 *     signed for storage.example.net
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED = /\bSignatureDoesNotMatch\b|\bsignature (?:we|you) (?:calculated|provided)|\bsignature does not match/i;
const SIGNED = /(?:^|[\s\\n>'"])host:[ \t]?([\w-]{1,60}(?:\.[\w-]{1,60}){1,8})/dgim;
const NAMED =
  /(?:\bhttps?:\/\/|\b(?:for|at|to|via|through|behind|called|against) )([\w-]{1,60}(?:\.[\w-]{1,60}){0,6}\.[a-z]{2,12})\b/gi;
/** Addresses of documents and of XML. */
const OTHER = /^(?:docs\.|www\.w3\.org|s3\.amazonaws\.com$)/i;

export const signedHostOtherThanCalled: Rule = {
  id: 'signed-host-other-than-called',
  find: (input) => {
    if (!REFUSED.test(writtenText(input))) return [];
    const named = matches(input, NAMED).flatMap(([, host = '']) => (OTHER.test(host) ? [] : [host.toLowerCase()]));
    const found = matches(input, SIGNED).filter(
      (match) => named.length > 0 && !named.includes((match[1] ?? '').toLowerCase()),
    );
    return sightingsOf(input, found, 1).slice(0, 1);
  },
};
