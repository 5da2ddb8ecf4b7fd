/**
 * A program sends as its token what a variable holds whose name says another kind of value:
 *
 *     headers: { Authorization: `Bearer ${process.env.CLIENT_SECRET}` }
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OTHER =
  '(?:[A-Z][A-Z0-9]{0,30}_){0,4}(?:CLIENT_(?:ID|SECRET)|APP_(?:ID|SECRET)|WEBHOOK_SECRET|SIGNING_SECRET|ACCOUNT_SID|KEY_ID|USER_?NAME|PROJECT_ID|TENANT_ID)\\b';
const VALUE = `(?:\\$\\{?\\{?[ \\t]?(?:secrets\\.|env\\.|process\\.env\\.)?|${ENVIRONMENT_PROPERTY}|${ENVIRONMENT_CALL}["'])(${OTHER})`;
const SENT = new RegExp(
  `(?:\\bBearer[ \\t]["']?(?:[ \\t]?\\+[ \\t]?)?|\\b(?:new (?:Octokit|Client|WebClient|Gitlab|Bot|Telegraf|Api|App)\\(\\{?\\s{0,20}(?:auth|token|accessToken)["']?[ \\t]{0,3}:[ \\t]{0,3}|\\b(?:access_token|auth_token|bearer_token|token)["']?[ \\t]{0,3}=[ \\t]{0,3}))["'\`]?${VALUE}`,
  'dg',
);
/** A setting for a token, filled from what is called an id, or for an id, filled from a key. */
const ID = '(?:[A-Z][A-Z0-9]{0,20}_){1,4}(?:ID|ACCOUNT_SID|USER_?NAME)';
const SETTING = new RegExp(
  [
    `^[ \\t]*(?:- )?(?:[A-Z][A-Z0-9]{0,20}_){1,4}(?:TOKEN|API_KEY|ACCESS_KEY)[ \\t]{0,3}[=:][ \\t]{0,3}["']?(?:\\$\\{?\\{?[ \\t]?(?:secrets\\.|env\\.|vars\\.)?)(?<!_KEY_)(${ID})\\b`,
    `\\b(?:token|key|client)_?Id["']?[ \\t]{0,3}[:=][ \\t]{0,3}(?:${ENVIRONMENT_PROPERTY}|${ENVIRONMENT_CALL}["'])((?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:SIGNING_KEY|PRIVATE_KEY|CLIENT_SECRET|API_SECRET))\\b`,
    // Signed messages are checked with a secret of their own, and tokens of people are no secret of a client.
    `\\bnew Webhook\\((?:process\\.env\\.|env\\.)?((?:[A-Z][A-Z0-9]{0,20}_){1,4}(?:(?<!WEBHOOK_|SIGNING_)SECRET_KEY|API_KEY|PUBLISHABLE_KEY))\\b`,
    `\\bnew (?:Credentials|TokenAuth|BearerToken|TokenCredential\\w{0,10})\\((?:config|configuration|settings|env)\\[?\\.?["']?[\\w:.]{0,40}?(Client_?(?:Secret|Id)|App_?Secret)\\b`,
    `[ \\t]--?(?:private-|access-|auth-|api-)?token[= ]["']?\\$\\{?((?:[A-Z][A-Z0-9]{0,20}_){1,4}(?:DEPLOY_PASSWORD|REGISTRY_PASSWORD|ID|USERNAME))\\b`,
  ].join('|'),
  'dgm',
);

export const tokenFromOtherVariable: Rule = {
  id: 'token-from-other-variable',
  find: (input) =>
    [...places(input, SENT, 1), ...[1, 2, 3, 4, 5].flatMap((group) => places(input, SETTING, group))].slice(0, 1),
};
