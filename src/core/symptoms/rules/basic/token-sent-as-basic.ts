/**
 * A JWT stands behind the word Basic, which takes a user and a password:
 *
 *     > Authorization: Basic eyJ...
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { sentIn } from '../../facts/sent.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** What stands there is called a token: `Basic <token>`, `Basic ${accessToken}`, `'Basic ' + token`. */
const NAMED = new RegExp(
  AUTHORIZATION +
    /(Basic[ \t]{1,3}(?:["'`][ \t]{0,3}[+.][ \t]{0,3}|[$#]?\{\{?|\$|<)(?!base64)[\w.$-]{0,20}(?:(?<![a-z])token|Token|TOKEN|jwt|JWT|\bpat\b|PAT\b))[\s>}"'`)]/
      .source,
  'dg',
);

export const tokenSentAsBasic: Rule = {
  id: 'token-sent-as-basic',
  find: (input) =>
    sentIn(input)
      .filter(({ scheme, rest }) => scheme === 'basic' && /^eyJ[\w-]{8,}\.[\w-]{8,}/.test(rest))
      .map(({ exchange, span }) => ({ exchange, span }))
      .concat(places(input, NAMED, 1).slice(0, 1)),
};
