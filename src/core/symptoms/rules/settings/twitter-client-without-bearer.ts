/**
 * tweepy's client gets the four values of a user and no token of the app. Its calls that read take that token, unless each
 * is told otherwise, so they send `Bearer None`:
 *
 *     tweepy.Client(consumer_key=…, access_token=…)
 *     client.search_recent_tweets("cats")
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE = /\btweepy\.(?:asynchronous\.)?(?:Async)?Client\(([^)]{0,600})\)/dg;
const READS =
  /\.((?:search_(?:recent|all)_tweets|get_(?!(?:me|home_timeline|blocked|muted|direct_message_events)\b)\w{1,40})\((?![^\n]{0,300}user_auth))/dg;

export const twitterClientWithoutBearer: Rule = {
  id: 'twitter-client-without-bearer',
  find: (input) => {
    const [made] = matches(input, MADE);
    const given = made?.[1] ?? '';
    // The first argument without a name is the bearer token.
    if (!/^\s*(?:consumer|access_token|api)\w{0,20}\s?=/.test(given) || /bearer/i.test(given)) return [];
    return places(input, READS, 1).slice(0, 1);
  },
};
