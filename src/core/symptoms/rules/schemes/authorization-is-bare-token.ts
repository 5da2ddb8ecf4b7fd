/**
 * A program or command gives Authorization a token by name, with no scheme word before it:
 *
 *     headers: { Authorization: accessToken }
 */
import { isTyped } from '../../facts/matter.ts';
import { matches, sighting } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import type { Rule, RuleInput } from '../../rule.ts';
import { serviceKeyElsewhere } from '../placement/service-key-elsewhere.ts';

const FIELD = /(?<![\w-])(?:X-)?Authorization["'`\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}/.source;
/** The name as a key of its own, not the beginning of a string such as `'Authorization: fake'`. */
const KEY = /(?:(?<![\w"'`-])Authorization|["'`](?:X-)?Authorization["'`]\]?)[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}/.source;
const NAMED =
  /(?:\w{0,30}(?:token|jwt|api_?key)\w{0,30}|[A-Z][A-Z\d_]{1,30}_KEY|(?:access|auth|secret)_?key|(?<![\w-]|authorization,[ \t]?)key|CLIENT_ID)/
    .source;
const PLACEHOLDER = [
  `\\[${NAMED}\\]`,
  `<[\\w -]{0,20}(?:${NAMED}|[a-z]{1,12} key)>`,
  `\\{\\{ ?${NAMED} ?\\}\\}`,
  `\\{(?:[A-Za-z_][\\w]{0,30}\\.){0,3}${NAMED}\\}`,
  `\\$\\{?${NAMED}\\}?`,
  `\\$env:${NAMED}`,
  '\\$\\(cat [\\w./~-]{1,60}\\)',
  'eyJ[\\w-]{0,200}(?:\\.[\\w-]{1,200})?(?:\\.{3}|…)',
].join('|');
/** A variable, `store.getState().accessToken`, `localStorage.getItem('token')`, `process.env.API_TOKEN`, `os.Getenv("API_TOKEN")`. */
const VARIABLE = `&?(?:await )?(?:[A-Za-z_$][\\w$]{0,40}(?:\\(\\))?(?:[.?]{1,2}|->)){0,4}(?:\\$?${NAMED}(?:\\(\\))?|getItem\\(["']${NAMED}["']\\)|(?:getenv|environ|environ\\.get|env)[[(]["']${NAMED}["'][\\])])`;
const END = '(?=["\'`](?:[\\s,;)}\\]\\\\]|$)|["\'`]?[ \\t]{0,4}(?:[,;)}\\]\\\\]|["\'`]? ?https?:|\\r?\\n|$))';
/** `'Authorization: ' . $token`, `new AuthenticationHeaderValue(token)`. */
const JOINED =
  '["\'`](?:X-)?Authorization:[ \\t]{0,4}["\'`][ \\t]{0,4}[.+&][ \\t]{0,4}|\\bAuthenticationHeaderValue\\([ \\t]{0,4}';
/** Objective-C and Swift name the field behind its value. */
const BEHIND = `\\b(?:set|add)Value[:(][ \\t]{0,2}(?<first>${VARIABLE}),?[ \\t]{1,3}forHTTPHeaderField:[ \\t]{0,2}@?"Authorization"`;
/** A JWT that is made in the same line. */
const MADE = `${KEY}(?<made>(?:jwt|JWT)\\.(?:encode|sign)\\()`;
const BARE = new RegExp(
  `(?:${FIELD}["'\`]?(?<held>${PLACEHOLDER})|(?:${KEY}|${JOINED})(?<named>${VARIABLE}))${END}|${BEHIND}|${MADE}`,
  'dgi',
);

// Where the service wants another field, no word helps.
export const authorizationIsBareToken: Rule = unlessSeen([serviceKeyElsewhere], {
  id: 'authorization-is-bare-token',
  // What went over the wire is no name of a variable.
  find: (input) =>
    matches(input, BARE)
      .flatMap(({ indices }) => {
        const { held, named, first, made } = indices?.groups ?? {};
        const place = held ?? named ?? first ?? made;
        return place ? [sighting(input, { start: place[0], end: place[1] })] : [];
      })
      .filter(({ exchange }) => exchange === null || isWritten(input, exchange)),
});

/** A line of code, or one line of a request with nothing round it. */
function isWritten({ text, exchanges }: RuleInput, exchange: number): boolean {
  const request = exchanges[exchange]?.request;
  return isTyped(text, request) || (request?.url === undefined && request?.method === undefined);
}
