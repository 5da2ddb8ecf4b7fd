/**
 * The decoded token is an access token of a sign-in service for an API: its audience lists the API and `/userinfo`:
 *
 *     "aud": ["https://api.example.com", "https://tenant.auth0.com/userinfo"]
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LIST = /["']?aud["']?\s{0,3}[:=]\s{0,3}\[[^\]]{0,400}?https:\/\/[\w.-]{3,100}\/userinfo["']?/dg;

export const audienceListWithUserinfo: Rule = {
  id: 'audience-list-with-userinfo',
  find: (input) => places(input, LIST).slice(0, 1),
};
