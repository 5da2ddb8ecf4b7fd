/**
 * The Digest credentials use an algorithm that the challenge does not offer (RFC 7616 section 3.4):
 *
 *     > Authorization: Digest username="fake", algorithm=SHA-256, response="0"
 *     < WWW-Authenticate: Digest realm="x", nonce="n", algorithm=MD5
 */
import { sentUnlikeOffered } from '../../facts/digest-params.ts';
import type { Rule } from '../../rule.ts';

/** Without the parameter it is MD5 (RFC 7616 section 3.3). */
export const digestAlgorithmNotOffered: Rule = {
  id: 'digest-algorithm-not-offered',
  find: (input) => sentUnlikeOffered(input, 'algorithm', 'md5'),
};
