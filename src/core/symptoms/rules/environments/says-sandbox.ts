/**
 * A setting, a key or a host belongs to a test system:
 *
 *     username: "sandbox"
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-sandbox',
  [
    '(?<![\\w-])sandbox(?![\\w-]*(?:ed|ing)\\b)',
    '[./-]sandbox[./-]',
    'https?://(?:[\\w-]{1,40}[.-])?(?:sbx|uat|staging|stage|qa|paper|paper-api|testnet|demo-api|api-demo|api-test|test-api)[.-]',
    '\\b(?:is|use|in)?_?sandbox[ \\t]{0,3}["\']?[ \\t]{0,3}[=:]',
    '\\b(?:sk|pk|rk|key|tok)_test_',
    '\\b(?:test|live)[ _-]?mode\\b',
  ],
  /iframe|no-sandbox|chrom(?:e|ium)|seatbelt|allow-(?:scripts|same-origin)|container/i,
  'to-any',
);

export const saysSandbox: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat/i.test(input.text.slice(0, 20_000))
      ? words.find(input).slice(0, 3)
      : [],
};
