/**
 * One part of a program is called `localhost` and another `127.0.0.1`. For cookies these are two sites:
 *
 *     page: http://localhost:3000   API: http://127.0.0.1:4000   Set-Cookie: session=fake; SameSite=Lax
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COOKIES =
  /cookie|csrf|xsrf|sameSite|withCredentials|credentials["']?\s{0,2}[:=]|\bsession|logged (?:in|out)|sign(?:ed)?[- ](?:in|out)|\bstate\b|redirect_uri|\/(?:log-?in|sign-?in|callback)\b|\bfront_?end_?url|\bclient_?url/i;
const BY_NAME = /https?:\/\/localhost(?::\d{2,5})?\b/i;
const BY_NUMBER = /https?:\/\/127\.0\.0\.1(?::\d{2,5})?\b/dgi;
/** Longer texts are logs, in which servers name themselves both ways. */
const LONGEST = 6_000;

export const localNamesDiffer: Rule = {
  id: 'local-names-differ',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > LONGEST || !BY_NAME.test(text) || !COOKIES.test(text)) return [];
    const [first] = matches(input, BY_NUMBER);
    const span = first && spanOf(first);
    return span ? [sighting(input, span)] : [];
  },
};
