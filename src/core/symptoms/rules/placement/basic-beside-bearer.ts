/**
 * One call carries a login for Basic and a Bearer token; both want the one Authorization field:
 *
 *     curl --user bob:fake -H 'Authorization: Bearer fake-token' https://app.example.com/api
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const TOKEN = /(?:-H|--header)[ =]?["']Authorization[ \t]{0,3}:[ \t]{0,3}(?:Bearer|Token|JWT)\b/.source;
const LOGIN = /(?:[ \t](?:-u|--user)[ =]?["']?[^\s"'-]|https?:\/\/[^\s/@"']{1,200}@)/.source;
const both = [TOKEN, LOGIN].map((source) => new RegExp(source, 'i'));
const BOTH = new RegExp(
  `\\bcurl\\b(?:[^\\n]|\\\\\\n){0,400}?(?:(${LOGIN})(?:[^\\n]|\\\\\\n){0,400}?${TOKEN}|(${TOKEN})(?:[^\\n]|\\\\\\n){0,400}?${LOGIN})`,
  'dgi',
);

export const basicBesideBearer: Rule = {
  id: 'basic-beside-bearer',
  // A text without the one or the other costs one look.
  find: (input) => (both.every((one) => one.test(input.text)) ? places(input, BOTH) : []),
};
