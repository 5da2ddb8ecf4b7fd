/**
 * Django REST framework says that nothing was provided, though a token was sent as its own class wants it. A class that
 * reads it would have said `Invalid token.`, so either no class does, or the field was lost on the way:
 *
 *     Authorization: Token <token>
 *     {"detail": "Authentication credentials were not provided."}
 */
import { sentIn } from '../../facts/sent.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAID = /Authentication credentials were not provided\./dg;
const WRITTEN = /\bauthori[sz]ation\b["'\]]{0,2}[ \t]{0,3}[:=,][ \t]{0,3}f?["'`]{0,2}token [^\s"'`]/i;

export const drfTokenNotRead: Rule = {
  id: 'drf-token-not-read',
  find: (input) =>
    sentIn(input).some(({ scheme, rest }) => scheme === 'token' && rest !== '') || WRITTEN.test(writtenText(input))
      ? places(input, SAID).slice(0, 1)
      : [],
};
