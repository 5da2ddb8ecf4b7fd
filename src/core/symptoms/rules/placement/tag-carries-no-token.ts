/**
 * A tag, a new window or a stream of events asks for what an API protects. Browsers set no Authorization on these:
 *
 *     <img src="/api/files/4711">   answers 401
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PATH =
  '["\'`{]{1,2}(?:https?:\\/\\/[\\w.:-]{1,80}|\\$?\\{?\\w{0,20}\\}?)?[^"\'`\\s]{0,60}?\\b(?:api|download|files?|media|content|attachments?|export|stream|sse|events?|graphql)\\b';
const TAG = new RegExp(
  [
    `<(?:img|video|audio|source|iframe|embed|object|a|track)\\b[^>\\n]{0,120}?\\b(?:src|href|data|\\[src\\]|:src)=${PATH}`,
    `\\b(?:window\\.open|window\\.location(?:\\.(?:href|assign|replace))?|location\\.href|navigator\\.sendBeacon)[ \\t]{0,2}[(=][ \\t]{0,2}${PATH}`,
    `\\bnew EventSource\\(\\s{0,4}(?:["'\`][^"'\`\\n]{1,200}["'\`]|\\w{1,30})\\s{0,3}\\)`,
    `\\b(?:image|img|video|audio)\\.src ?= ?${PATH}`,
  ].join('|'),
  'dgi',
);
const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|unauthenticated|forbidden|no (?:auth\w{0,12} )?token|missing (?:auth|token)/i;
/** A cookie or a value in the address goes along, and a library can set fields. */
const GOES_ALONG =
  /withCredentials|[?&](?:token|access_token|auth|key|sig\w{0,8})=|cookie|session|polyfill|fetch-event-source|blob:/i;
/** What is refused, by the first piece of its path. */
const ASKED = /\b(?:GET|HEAD) (?:https?:\/\/[\w.:-]{1,80})?(\/[\w-]{1,40})[^\n]{0,120}?\b40[13]\b/g;

export const tagCarriesNoToken: Rule = {
  id: 'tag-carries-no-token',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 6_000 || !REFUSED.test(text) || GOES_ALONG.test(text)) return [];
    const refused = [...text.matchAll(ASKED)].map(({ 1: path = '' }) => path);
    return places(input, TAG)
      .filter(({ span }) => {
        const [line = ''] = text.slice(span.start, span.end + 60).split('\n', 1);
        const pieces = line.split(/(?=\/)/).map((piece) => /^\/[\w-]{1,40}/.exec(piece)?.[0]);
        return refused.length === 0 || refused.some((path) => pieces.includes(path));
      })
      .slice(0, 1);
  },
};
