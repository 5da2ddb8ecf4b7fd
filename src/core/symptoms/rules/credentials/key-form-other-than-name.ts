/**
 * A setting wants one kind of a service's keys, and its value has the form of another kind:
 *
 *     SLACK_BOT_TOKEN=xapp-1-fake
 *     plex: { token: "claim-fake" }
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const IS = '["\']?[ \\t]{0,4}(?:[:=]|=>)[ \\t]{0,4}["\'`]?';
const PAIRS: readonly (readonly [name: string, value: string])[] = [
  ['SLACK_BOT_TOKEN|botToken|bot_token', 'xapp-|xoxp-|xoxe-'],
  ['SLACK_APP_TOKEN|appToken|app_token', 'xox[bp]-'],
  ['SLACK_SIGNING_SECRET|signingSecret|signing_secret', 'xox[bp]-|xapp-'],
  // A claim lets a new server of Plex in once, within four minutes.
  ['(?:PLEX_?|X-Plex-)?TOKEN', 'claim-[\\w-]{10}'],
  ['TS_AUTH_?KEY|auth[-_]?key', 'tskey-api-'],
  ['TAILSCALE_API_KEY|TS_API_KEY', 'tskey-(?:auth|client)-'],
  ['(?:\\w{0,20}_)?(?:STRIPE|CLERK)_(?:SECRET|API)_KEY|(?:STRIPE|CLERK)_SECRET', 'pk_(?:live|test)_|whsec_'],
  ['\\w{0,20}(?:STRIPE|CLERK)_(?:PUBLISHABLE|PUBLIC)_KEY', 'sk_(?:live|test)_'],
  ['\\w{0,20}STRIPE_WEBHOOK_SECRET', '[sp]k_(?:live|test)_'],
  ['SENTRY_DSN', 'sntry[su]_'],
  ['GITLAB_TOKEN|GITLAB_ACCESS_TOKEN|GL_TOKEN', 'gl(?:rt|dt|ptt)-'],
  ['GitLab (?:personal access )?token', 'gh[a-z]_|github_pat_'],
  ['GitHub (?:personal access )?token', 'gl\\w{2,5}-'],
  // The secret of a webhook, in which a token for the API stands.
  ['X-Gitlab-Token', 'glpat-'],
  // Registration tokens of old, where a runner's own is wanted.
  ['runnerToken|CI_SERVER_TOKEN', 'GR1348941'],
  ['personal_?api_?key', 'phc_'],
  ['(?:LD|LAUNCHDARKLY)_SDK_KEY|sdk_?key', 'mob-[\\da-f]{4}|api-[\\da-f]{8}-'],
  ['(?:LD|LAUNCHDARKLY)?_?clientSideI[dD]', '(?:sdk|mob)-[\\da-f]{4}'],
  ['(?:\\w{0,20}[_.])?(?:api|partner)_?key', 'xsmtpsib-|GOCSPX-'],
  ['(?:\\w{0,20}[_.])?client_?id', 'GOCSPX-|amzn1\\.sp\\.solution|amzn1\\.oa2-cs\\.'],
  [
    '(?:\\w{0,20}[_.])?client_?secret',
    'AIza|amzn1\\.application-oa2-client|\\d{8,14}-\\w{10,40}\\.apps\\.googleusercontent',
  ],
  ['(?:\\w{0,10}_)?(?:lwa)?refresh_?token', 'Atza\\||ya29\\.'],
  ['(?:\\w{0,10}_)?access_?token', 'Atzr\\||1//0'],
  ['(?:\\w{0,20}_)?(?:api_?token|api_?key|secret_?key)', '(?:prj|proj|acct|cus|org|team|usr)_[\\w*]{3}'],
  ['graphql_?token', 'bkct_'],
  ['agent_?token', 'bkua_'],
  ['(?:BOT_?|TELEGRAM_?(?:BOT_?)?)TOKEN', 'bot\\d{3,12}:'],
  ['(?<![?&])(?:tmdb_?)?api_?key', '(?=[^\\n]{10})eyJhbGciOiJIUzI1NiJ9'],
];
const HELD = new RegExp(
  PAIRS.map(([name, value]) => `(?<![\\w-])(?:${name})${IS}(?:${value})[\\w.*-]{0,100}`).join('|'),
  'dgi',
);
/** What programs for GitLab are made with: no token of a runner or of a deployment. */
const PASSED =
  /\b(?:setApiKey|apiKey|api_key)\([^()\n]{0,100}["'](xsmtpsib-[\w.*-]{0,60})|[ \t]--auth-?key[ =]["']?(tskey-api-[\w.*-]{0,60})|[ \t]--(?:token|api-?key)[ =]["']?((?:prj|proj|acct|cus|org|team|usr)_[\w*.-]{3,60})|\b(?:Bot|TeleBot|Telegraf|TelegramBot)(?:::new)?\(["'](bot[\dx]{1,12}:[\w.*-]{0,60})|\b(?:GitLabApi|gitlab\.Gitlab|NewClient)\([^()\n]{0,100}["'](gl(?:rt|dt|ptt)-[\w.*-]{0,60})/dgi;

export const keyFormOtherThanName: Rule = {
  id: 'key-form-other-than-name',
  find: (input) =>
    [...places(input, HELD), ...[1, 2, 3, 4, 5].flatMap((group) => places(input, PASSED, group))].slice(0, 2),
};
