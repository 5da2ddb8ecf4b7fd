/**
 * Beside a refusal the paste names how long a token or a login lives, or when it ended:
 *
 *     JWT_TTL=60
 */
import { besideRefusalAlone } from '../../facts/refusal-words.ts';
import { tells } from '../../kinds/tells.ts';

const LIFE =
  '(?:ttl|life_?(?:time|span)|max_?age|expir(?:y|es|e|ation|y_?sec|e_?time|es_?at)(?:_?(?:sec|seconds|minutes|time|date))?|valid(?:ity|_?for|_?until)|timeout)';

export const tokenLifeNamed = besideRefusalAlone(
  tells(
    'token-life-named',
    [
      `\\b(?:\\w{0,20}[_.-])?(?:token|jwt|access|refresh_token|pat|api[_ ]?key)[_. -]?${LIFE}\\b["']?\\]?(?: \\((?:s|sec|seconds|min|minutes|h|hours|days)\\))? {0,3}(?:=>|[:=(]) {0,3}[{"']{0,3}(?:\\w{1,10}["']?: )?\\d{1,12}`,
      '\\b(?:tokens?|jwt|api key|key|pat|secret|credentials?)\\b[^\\n]{0,40}?\\bexpire[sd]?(?: on| in| at)?:? ["\']?(?:20[12]\\d-\\d{2}-\\d{2}|(?:mon|tue|wed|thu|fri|sat|sun),? \\d)',
      '\\b(?:tokens?|jwt|api key|key|pat|secret|account)\\b[^\\n]{0,40}?\\bexpires?(?: in)?:? ["\']?(?:expired|never renewed|ago)\\b',
      '\\bexpir(?:y|ation date|es on): ?["\']?20[12]\\d-\\d{2}-\\d{2}\\b',
      // A table of keys, with a column for the day of the end.
      '\\b(?:expir(?:ation|y|es|es_at|ation_date)|valid until)\\b[^\\n]{0,60}\\n(?:[-+| ]{3,120}\\n)?[^\\n]{0,60}?\\b20[12]\\d-\\d{2}-\\d{2}\\b',
      '\\bexp["\']?: ?["\']?20[12]\\d-\\d{2}-\\d{2}[^\\n]{0,24}?\\bnow\\b',
      '(?<![\\w-])(?:glpat-|ghp_|github_pat_|sk-|xox[bp]-|dop_v1_|npm_|pypi-|tokens?\\b|pat\\b|api key\\b)[\\w.… *-]{0,24}?[ (#]{1,3}(?:was )?(?:created|issued|generated|made)(?: on| at)?:? 20[12]\\d-\\d\\d',
      '"status" ?: ?"expired" ?,[^\\n]{0,60}?"exp\\w{0,12}" ?: ?"?\\d',
      '\\bkubectl\\b[^\\n]{0,20}? create token \\S{1,40}(?: --duration[= ]\\d{1,6}\\w?)?',
    ],
    /Token Expiry|cookie|session|"access_token" ?:|\b200\b|"expires_in"|certificate|\bif\b|iat\b/i,
  ),
);
