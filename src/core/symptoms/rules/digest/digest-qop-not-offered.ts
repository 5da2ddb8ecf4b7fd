/**
 * The Digest credentials use a quality of protection that the challenge does not offer (RFC 7616 section 3.4):
 *
 *     > Authorization: Digest username="fake", qop=auth-int, response="0"
 *     < WWW-Authenticate: Digest realm="x", nonce="n", qop="auth"
 */
import { sentUnlikeOffered } from '../../facts/digest-params.ts';
import type { Rule } from '../../rule.ts';

export const digestQopNotOffered: Rule = {
  id: 'digest-qop-not-offered',
  find: (input) => sentUnlikeOffered(input, 'qop'),
};
