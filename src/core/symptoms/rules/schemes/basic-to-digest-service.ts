/**
 * A call with user and password to an interface that takes Digest alone, and nothing in it does Digest:
 *
 *     curl -u "public:private" https://cloud.mongodb.com/api/atlas/v1.0/groups
 */
import { matches, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

/** MongoDB Atlas, and Shelly from its second generation. */
const ADDRESS =
  /\bcloud\.mongodb\.com\/api\/|\/rpc\/(?:Shelly|Switch|Script|Sys|KVS|Cover|Light|Schedule|WiFi)\.[A-Z]/g;
const BASIC =
  /[ \t](?:-u|--user)[ =]?["']?[\w$<{][^\s"']{0,100}|\bauth=\(\s{0,2}["'\w]|\bHTTPBasicAuth\(|\bSetBasicAuth\(|\bAuthorization["']?[ \t]{0,3}[:=,][ \t]{0,3}["'`]Basic\b/dg;

export const basicToDigestService: Rule = {
  id: 'basic-to-digest-service',
  find: (input) =>
    matches(input, ADDRESS).length > 0 && !/digest|--anyauth|oauth|Bearer/i.test(input.text.slice(0, 50_000))
      ? places(input, BASIC).slice(0, 1)
      : [],
};
