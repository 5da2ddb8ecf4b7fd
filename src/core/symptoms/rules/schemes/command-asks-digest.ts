/**
 * A command or a program does Digest, and no answer is shown. Who shows that has found that Basic is not enough:
 *
 *     curl --digest -u bob:fake http://192.0.2.7/snapshot.jpg
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DOES_DIGEST =
  /\bcurl(?:\.exe)?\b[^\n]{0,200}?[ \t](--digest)\b|\b(--auth-type[= ]digest|HTTPDigestAuth(?=\()|httpx\.DigestAuth(?=\()|HttpDigestAuthFilter|DigestAuthenticator(?=\()|CURLAUTH_DIGEST|HTTPDigestAuthHandler|AuthType\.DIGEST)/dg;

export const commandAsksDigest: Rule = {
  id: 'command-asks-digest',
  // What a server asks for, and any words of its own, say more.
  yields: 'to-any',
  find: (input) => {
    if (/authenticate:|nonce|qop\b/i.test(beginningOf(input, LONGEST_WRITTEN))) return [];
    if (showsAnswerFields(input)) return [];
    return [...places(input, DOES_DIGEST, 1), ...places(input, DOES_DIGEST, 2)].slice(0, 1);
  },
};
