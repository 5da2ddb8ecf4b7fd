/**
 * A program puts its key into a field of its own, and the answer misses Authorization:
 *
 *     headers: { 'X-Fake-Api-Key': key }
 *     {"message":"The Authorization header is missing"}
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OWN = /["'`]?\b(?:x-[\w-]{0,40}?(?:key|token)|api-?key)\b["'`]?\s{0,3}[:=]\s{0,3}(?!["'`]?\s*(?:,|$))/dgi;
const MISSED =
  /\bauthori[sz]ation (?:http )?(?:header|field)s? (?:is |was )?(?:missing|required|empty|absent|not (?:found|provided|present|set|sent))|\b(?:no longer supported|not supported|deprecated|removed)\b[^\n]{0,30}?\buse (?:the )?["'`]?authori[sz]ation\b|\bprovide the ["'`]?authori[sz]ation["'`]? (?:header|field)|\bin the ["'`]?authori[sz]ation["'`]? (?:header|field)|\b(?:requires?|expects?|wants?|needs?)(?: an?| the)? ["'`]?authori[sz]ation["'`]? (?:http )?(?:header|field)|"message": ?"Unauthenticated\."|\b(?:missing|no) (?:the )?["'`]?authori[sz]ation["'`]? (?:http )?(?:header|field)/gi;
const SENT = /\bauthori[sz]ation["'`\]]{0,2}\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|\$|\w{8})/gi;

export const ownFieldThoughAuthorizationWanted: Rule = {
  id: 'own-field-though-authorization-wanted',
  find: (input) =>
    matches(input, MISSED).length > 0 && matches(input, SENT).length === 0 ? places(input, OWN).slice(0, 1) : [],
};
