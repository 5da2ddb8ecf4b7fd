/**
 * A refusal of a key or a login names a test system by its host, which has accounts of its own:
 *
 *     403 Forbidden from https://test.pypi.org/legacy/
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOSTS = [
  'test\\.pypi\\.org',
  '(?:--repository|-r|repository:)[ =]test-?pypi\\b',
  'test\\.salesforce\\.com',
  'api-m\\.sandbox\\.paypal\\.com',
  '(?:[\\w-]{1,40}\\.){0,3}[\\w-]{0,20}testnet[\\w-]{0,20}(?!\\.(?:json|[jt]s|toml|ya?ml|env)\\b)(?:\\.[\\w-]{1,40}){1,3}',
  'https?://(?:[\\w-]{1,40}\\.){0,3}[\\w-]{0,30}(?<![a-z])sandbox(?![a-z])[\\w-]{0,20}(?:\\.[\\w-]{1,40}){1,4}',
  '(?<=["\'=])(?:[\\w-]{1,20}\\.)?sandbox\\.[\\w-]{2,40}(?:\\.[\\w-]{2,40}){1,3}',
  '[\\w-]{1,30}sandbox\\.(?:com|net|io)\\b',
  '(?:https?|wss?)://(?:(?:api|partner|platform|pay|secure)[.-](?:test|demo|practice|preprod|devtest|sbx)|(?:test|demo|practice|preprod)[.-]api|apitest|testapi|demo)(?:\\.[\\w-]{2,40}){1,4}',
].join('|');
const HOST = new RegExp(`(?<![\\w.-])(?:${HOSTS})`, 'dgi');
/** The value is what is refused; that nothing was sent is another matter. */
const REFUSED =
  /\b(?:invalid|incorrect|wrong|bad|unknown|non-existent|rejected|failed|not (?:found|valid|recogni[sz]ed))\b[^\n]{0,60}\b(?:keys?|tokens?|credentials?|client|user|password|login|auth\w{0,12})\b|\b(?:keys?|tokens?|credentials?|client|user|password|login|auth\w{0,12})\b[^\n]{0,60}\b(?:invalid|incorrect|wrong|unknown|rejected|failed|not (?:found|valid|recogni[sz]ed))\b|invalid_client|invalid_grant|\bkey_not_(?:configured|found)\b|\buser access denied\b|\bis not permitted to\b|invalid_credentials|\b403 Forbidden from https:\/\/test\.|\btest-?pypi\b[^\n]{0,60}\n?[^\n]{0,60}\b403\b/i;

export const hostOfTestSystem: Rule = {
  id: 'host-of-test-system',
  find: (input) => (REFUSED.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, HOST).slice(0, 3) : []),
};
