/**
 * A preflight and its refusal, as somebody wrote them down:
 *
 *     OPTIONS /api/me  Origin: https://app.example.com
 *     Access-Control-Request-Method: POST
 *     -> 401
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { preflightRefused } from './preflight-refused.ts';

const ASKED = /\bOPTIONS\b[`"'“”‘’]{0,2}[ \t]+["'`]?(?:https?:\/\/|\/)[^\n]{1,400}/dg;
const FIELD = /\baccess-control-request-(?:method|headers)\b/i;
/** The status of the answer, whatever wrote it. A line of another request ends the search. */
const STATUS =
  /(?:\bHTTP\/[\d.]{1,3}[ \t]+|\bstatus(?: code)?["']?[ :=]{1,3}|[>→:=(][ \t]{0,2}|^[ \t<]{0,4})([2-5]\d\d)\b/im;
const NEXT = /^[>$ \t]{0,4}(?:GET|POST|PUT|PATCH|DELETE|OPTIONS)[ \t]+\S/m;

export const preflightRefusedInNotes = unlessSeen([preflightRefused], {
  id: 'preflight-refused-in-notes',
  find: (input) => {
    const found = matches(input, ASKED).filter((match) => {
      const below = input.text.slice(match.index + match[0].length, match.index + match[0].length + 2_000);
      const about = match[0] + (below.split(NEXT, 1)[0] ?? '');
      const field = FIELD.exec(about);
      const status = field && STATUS.exec(about.slice(field.index))?.[1];
      return /^40[13]$/.test(status ?? '');
    });
    return sightingsOf(input, found);
  },
});
