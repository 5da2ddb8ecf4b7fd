/** Where people tell of a token or login for one host, and of another host that is asked. */
import type { RuleInput, Sighting } from '../rule.ts';
import { matches, sightingsOf } from './text-matches.ts';

const HOST = '((?:[\\w-]{1,40}\\.){1,5}[a-z]{2,12}(?![\\w-])(?::\\d{1,5})?(?:\\/v\\d\\b)?)';
const KEPT =
  '(?<!\\w)(?:tokens?|logins?|logged in|log in|credentials?|_auth(?:Token)?|auth(?:entication|s)?|imagePullSecrets?|pull secret|passwords?|stored|saved|configured|entry|config\\.json|\\.npmrc|netrc)';
const FOR =
  '(?:(?:is |are |was |were |has |have |had |to |stored |created |set |made |only |kept |an? |entry |valid ){0,4}(?:for|at|to|in|into|under|as|with|on|has) )?';
const BUT =
  '(?:but|while|whereas|vs\\.?|versus|instead of|rather than|and not|not|though|needs|asks|wants|requires|expects)';
const TOLD = new RegExp(
  `${KEPT} ${FOR}["'\`]?(?:https?:)?(?:\\/\\/)?${HOST}[^\\n]{0,100}?\\b${BUT}\\b[^\\n]{0,80}?(?<![\\w.@-])["'\`]?(?:https?:)?(?:\\/\\/)?${HOST}`,
  'dgi',
);
/** Names of files and of code have dots as well. */
const FILE = /\.(?:json|ya?ml|js|ts|py|rb|go|java|xml|txt|md|toml|env|conf|cfg|lock|exe|sh|npmrc|netrc)(?:$|:)/i;

/** At most two places. */
export function loginsForOtherHosts(input: RuleInput): readonly Sighting[] {
  const found = matches(input, TOLD).filter(
    ({ 1: kept = '', 2: asked = '' }) => kept !== asked && !FILE.test(kept) && !FILE.test(asked),
  );
  return sightingsOf(input, found).slice(0, 2);
}
