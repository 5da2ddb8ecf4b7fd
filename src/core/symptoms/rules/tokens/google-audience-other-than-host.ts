/**
 * An ID token of Google is asked for one address, and another is called with it:
 *
 *     curl -H "Authorization: Bearer $(gcloud auth print-identity-token --audiences=https://one.example.com)" https://two.a.run.app
 */
import { addressOf } from '../../../http/address.ts';
import { matches, sightingsOf, spanOf } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const ASKED =
  /(?:--audiences?[ =]["']?|\bfetch_id_token\(\s{0,10}[\w.()]{1,40}, {0,3}["']|\bgetIdTokenClient\(\s{0,10}["'`]|[?&]audience=)((?:https?:\/\/)?[\w.-]{3,120})/dgi;
const CALLED = /\bhttps:\/\/[\w.-]{1,100}\.(?:run\.app|cloudfunctions\.net)\b/gi;

export const googleAudienceOtherThanHost: Rule = {
  id: 'google-audience-other-than-host',
  find: (input) => {
    if (!tellsOfTrouble(input.text)) return [];
    const asked = matches(input, ASKED);
    const hosts = asked.map((match) => addressOf(match[1])?.host);
    const called = matches(input, CALLED)
      .filter(({ index }) => !asked.some((match) => (spanOf(match, 1)?.start ?? -1) === index))
      .map(([url]) => addressOf(url)?.host);
    if (called.length === 0 || called.some((host) => hosts.includes(host))) return [];
    return sightingsOf(input, asked.slice(0, 1), 1);
  },
};
