/**
 * A call with user and password to an interface that takes Digest alone, and nothing in it does Digest:
 *
 *     curl -u "public:private" https://cloud.mongodb.com/api/atlas/v1.0/groups
 */
import { beginningOf, LONGEST_CODE, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** MongoDB Atlas, and Shelly from its second generation. */
const ADDRESS =
  /\bcloud\.mongodb\.com\/api\/|\/rpc\/(?:Shelly|Switch|Script|Sys|KVS|Cover|Light|Schedule|WiFi)\.[A-Z]/g;
const BASIC =
  /[ \t](?:-u|--user)[ =]?["']?[\w$<{][^\s"']{0,100}|\bauth=\(\s{0,2}["'\w]|\bHTTPBasicAuth\(|\bSetBasicAuth\(|\bAuthorization["']?[ \t]{0,3}[:=,][ \t]{0,3}["'`]Basic\b/dg;

export const basicToDigestService: Rule = {
  id: 'basic-to-digest-service',
  find: (input) =>
    matches(input, ADDRESS).length > 0 && !/digest|--anyauth|oauth|Bearer/i.test(beginningOf(input, LONGEST_CODE))
      ? places(input, BASIC).slice(0, 1)
      : [],
};
