/**
 * A setting, a key or a host belongs to a test system:
 *
 *     username: "sandbox"
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-sandbox',
  [
    '(?<![\\w-])sandbox(?![\\w-]*(?:ed|ing)\\b)',
    '[./-]sandbox[./-]',
    'https?://(?:[\\w-]{1,40}[.-])?(?:sbx|uat|staging|stage|qa|paper|paper-api|testnet|demo-api|api-demo|api-test|test-api)[.-]',
    '\\b(?:is|use|in)?_?sandbox[ \\t]{0,3}["\']?[ \\t]{0,3}[=:]',
    '\\b(?:sk|pk|rk|key|tok|\\w{2,6}_\\w{2,4})_(?:test|sdbx)_|\\b\\w{2,4}_sdbx_|(?<![\\w-])TEST\\d{4,12}',
    '\\b(?:is_?|use_?)?(?:testnet|test_?mode|live_?mode|is_?live|is_?production|demo_?mode|paper_?trading)["\']?\\s{0,3}[=:]\\s{0,3}(?:true|false|[01]\\b)',
    '(?:https?|wss?)://(?:api|test-?api|api-?test)?[.-]?(?:preprod|devtest|test|demo|practice)[.-][\\w-]+\\.[a-z]',
    '\\bChain\\.(?:Sepolia|Goerli|Mumbai|Amoy|Fuji)\\b',
    '\\b(?:test|live)[ _-]?mode\\b',
  ],
  /iframe|\bvideo|youtube|no-sandbox|chrom(?:e|ium)|seatbelt|allow-(?:scripts|same-origin)|container/i,
  'to-any',
);

export const saysSandbox: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat|permitted|not found/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? words.find(input).slice(0, 3)
      : [],
};
