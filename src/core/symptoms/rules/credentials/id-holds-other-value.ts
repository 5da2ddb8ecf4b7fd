/**
 * The field for an id that a service gives holds a mail address, a telephone number or a name:
 *
 *     ACCOUNT_ID=bob@example.com
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:[A-Za-z][A-Za-z\\d]{0,20}[_-]){0,3}(?:client|account|app|application|key|team|shop|merchant|customer|project|organi[sz]ation|consumer|tenant|site)[_-]?id';
const HELD = new RegExp(
  [
    `(?<![\\w-])(${NAME}["']?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}["'\`]?(?:[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{1,60}|\\+\\d[\\d.…]{3,20}))(?=["'\`,;\\s})]|$)`,
    `(?<![\\w-])(${NAME}["']?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}["'\`](?:(?:my|the|our) [\\w -]{2,40}|[a-z]{2,12} [a-z]{2,12}(?: [a-z]{2,12})?|com\\.[\\w.-]{3,60}|https?:[^"'\`\\s]{3,200}))["'\`]`,
  ].join('|'),
  'dgi',
);
/** Ids of these do have a sign, or an address. */
const OWN =
  /serviceaccount|@(?:unconfirmed|\w{1,20}\.iam)|bundle|mqtt|jwks|openid|did:|mcp|client-metadata|client\.json|indieauth/i;
const FAILED =
  /\b40[0135]\b|invalid|unauthori[sz]ed|denied|refused|fail(?:ed|ure|s)\b|not (?:found|valid|exist)|wrong|unknown|forbidden|expired/i;

export const idHoldsOtherValue: Rule = {
  id: 'id-holds-other-value',
  find: (input) =>
    FAILED.test(beginningOf(input, LONGEST_CODE))
      ? [...places(input, HELD, 1), ...places(input, HELD, 2)]
          .filter(({ span }) => !OWN.test(input.text.slice(span.start, span.end + 20)))
          .slice(0, 1)
      : [],
};
