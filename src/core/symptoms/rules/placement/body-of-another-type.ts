/**
 * A body is JSON and called a form, so the server finds no login in it:
 *
 *     curl https://api.example.com/login -d '{"user": "bob", "password": "fake"}'
 */
import { matches, sighting, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGIN = /["']?(?:passw|password|token|access_token|api_?key|secret|username|email|client_id|grant_type)/i;
/** curl calls a body a form where nothing else is said. */
const CURL = /\bcurl\b(?:[^\n\\]|\\[^\n]|\\\r?\n){0,2000}/dgi;
const CURL_JSON = /(?:-d|--data(?:-raw|-binary|-ascii)?)[ =]{0,2}(?:\$)?(['"]?\{)/;
/** A call of a program with this type, and with an object as its body. */
const CODE = /["']?content-type["']?\s{0,3}[:=,]\s{0,3}(["']application\/x-www-form-urlencoded[^"'\n]{0,40}["'])/dgi;
const CODE_JSON =
  /JSON\.stringify\(|json\.dumps\(|json_encode\(|\bdata\s{0,3}:\s{0,3}\{\s{0,40}["']?\w|\bbody\s{0,3}:\s{0,3}\{\s{0,40}["']?\w|\bjson=/;
/** These make a form of an object. */
const FORM =
  /URLSearchParams|qs\.stringify|querystring|transformRequest|\$\.(?:ajax|post)|jQuery|urlencode\(|FormData|\bdata=\{|form_params|\.form\(/i;

export const bodyOfAnotherType: Rule = {
  id: 'body-of-another-type',
  find: (input) => [
    ...matches(input, CURL).flatMap((match) => {
      const [command] = match;
      const body = CURL_JSON.exec(command);
      if (!body || !LOGIN.test(command.slice(body.index, body.index + 300))) return [];
      if (/content-type[ \t]{0,3}:[ \t]{0,3}(?!application\/x-www-form)|--json\b/i.test(command)) return [];
      const start = match.index + body.index;
      return [sighting(input, { start, end: start + body[0].length })];
    }),
    ...sightingsOf(
      input,
      matches(input, CODE).filter((match) => {
        const near = input.text.slice(Math.max(0, match.index - 600), match.index + 600);
        return CODE_JSON.test(near) && LOGIN.test(near) && !FORM.test(near);
      }),
      1,
    ),
  ],
};
