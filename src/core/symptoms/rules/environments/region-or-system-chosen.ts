/**
 * A login is refused, and code or settings choose a region or one of two systems, which have accounts of their own:
 *
 *     Cloud(apiRegion="us", apiKey="fake")
 *     Client(access_token="fake", environment='live')
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';
import { refusesLogin } from './regional-service-refuses-key.ts';

const SET = '["\'`]?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}["\'`]?';
const REGION = '(?:us|eu|uk|cn|in|ap|au|ca|de|sg|jp|ru|intl|international|global|china|europe|usa|na|row)\\d?';
const SYSTEM =
  '(?:live|sandbox|production|prod|test(?:ing|net)?|demo|secure|paper|practice|development|staging|homologation)';
const SECRET = '(?<![a-z])(?:token|key|secret|client_?id|merchant|password|username|credential)';

const words = says(
  'region-or-system-chosen',
  [
    `(?<![\\w.?&])(?:\\w{0,12}_?region|server_?region|country(?:_?code)?|data_?cent(?:er|re)|server)${SET}${REGION}\\b(?![\\w.-])`,
    '(?<![\\w.])region(?: group)?: (?:[A-Z]{2}|\\d)\\b(?![\\w.-])',
    `${SECRET}\\w{0,10}["'\`]?[ \\t]{0,3}(?:=>|[:=])[^\\n]{0,160}?\\b(?:env|environment|mode|system)${SET}${SYSTEM}\\b`,
    `\\b(?:env|environment|mode|system)${SET}${SYSTEM}["'\`]?[,;] [^\\n]{0,120}?${SECRET}\\w{0,10}["'\`]?[ \\t]{0,3}(?:=>|[:=])`,
    `\\bset_?environment\\(\\s{0,2}["'\`]?(?:\\w{1,20}(?:::|\\.))?${SYSTEM}\\b`,
    `\\bEnvironment(?:::|\\.)${SYSTEM}\\b`,
    '\\b(?:(?:use_?|is_?)?(?:sandbox|testnet|live|ous|demo)|(?:use_?|is_?)production|test(?=_?mode|["\'`]?[ \\t]{0,3}:[^\\n]{0,8}\\}))(?:_?mode)?["\'`]?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}(?:true|false)\\b',
  ],
  /NODE_ENV|RAILS_ENV|APP_ENV|iframe|vercel|webpack|^[ \t]*#/i,
);
/** The service says what is wrong. */
const OTHER = /\b(?:token|key|jwt|session)s? (?:has |is |was )?expired\b|rate ?limit|insufficient[ _]scope/i;

export const regionOrSystemChosen: Rule = {
  ...words,
  find: (input) =>
    !OTHER.test(beginningOf(input, LONGEST_MESSAGE)) &&
    (refusesLogin(input) || /\b40[13]\b/.test(beginningOf(input, LONGEST_MESSAGE)))
      ? words.find(input)
      : [],
};
