/**
 * The page stands in a frame of another, and the line that sets its cookie does not let it go along there:
 *
 *     <iframe src="https://app.example.com/board">
 *     Set-Cookie: session=fake; HttpOnly; Secure; SameSite=Lax
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FRAME = /<iframe\b|\bi-?frames?\b|\bembedded (?:in|inside|into)\b/i;
const COOKIE =
  /\bset-cookie:?[ \t]*(?![^\n]{0,400}?samesite=none)(?!theme|lang|locale|consent)([\w.-]{1,80}=[^\n]{1,400})/dgi;
/** Login pages themselves often may not stand in a frame, which is another matter. */
const OTHER = /x-frame-options|frame-ancestors|refused to display/i;

export const cookieInFrame: Rule = {
  id: 'cookie-in-frame',
  find: (input) => {
    const text = writtenText(input);
    return text.length < 8_000 && FRAME.test(text) && !OTHER.test(text) ? places(input, COOKIE, 1).slice(0, 1) : [];
  },
};
