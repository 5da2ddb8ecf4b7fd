/**
 * Google's tool prints a token of one kind, and what is called wants the other, or another audience. Cloud Run and functions take
 * an ID token for their own address, Google's APIs an access token:
 *
 *     curl -H "Authorization: Bearer $(gcloud auth print-access-token)" https://fake-uc.a.run.app
 */
import { matches, places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SERVICE = /\bhttps:\/\/[\w${}<>.-]{1,100}\.(?:run\.app|cloudfunctions\.net)\b/i;
const API = /\bhttps:\/\/[\w-]{2,40}\.googleapis\.com\//i;
const ACCESS = /\bgcloud auth (?:application-default )?print-access-token\b/dg;
const IDENTITY = /\bgcloud auth (?:application-default )?print-identity-token\b/dg;

export const googleTokenOfOtherKind: Rule = {
  id: 'google-token-of-other-kind',
  find: (input) => {
    const text = writtenText(input);
    if (!tellsOfTrouble(text)) return [];
    const [service, api] = [SERVICE.test(text), API.test(text)];
    if (service && !api) return matches(input, IDENTITY).length > 0 ? [] : places(input, ACCESS).slice(0, 1);
    return api && !service && matches(input, ACCESS).length === 0 ? places(input, IDENTITY).slice(0, 1) : [];
  },
};
