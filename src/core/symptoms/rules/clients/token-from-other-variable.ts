/**
 * A program sends as its token what a variable holds whose name says another kind of value:
 *
 *     headers: { Authorization: `Bearer ${process.env.CLIENT_SECRET}` }
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const OTHER =
  '(?:[A-Z][A-Z0-9]{0,30}_){0,4}(?:CLIENT_(?:ID|SECRET)|APP_(?:ID|SECRET)|WEBHOOK_SECRET|SIGNING_SECRET|ACCOUNT_SID|KEY_ID|USER_?NAME|PROJECT_ID|TENANT_ID)\\b';
const VALUE = `(?:\\$\\{?\\{?[ \\t]?(?:secrets\\.|env\\.|process\\.env\\.)?|process\\.env\\.|os\\.environ(?:\\.get)?[\\[(]["']|os\\.getenv\\(["']|ENV\\[["']|Deno\\.env\\.get\\(["']|import\\.meta\\.env\\.)(${OTHER})`;
const SENT = new RegExp(
  `(?:\\bBearer[ \\t]["']?(?:[ \\t]?\\+[ \\t]?)?|\\b(?:new (?:Octokit|Client|WebClient|Gitlab|Bot|Telegraf|Api|App)\\(\\{?\\s{0,20}(?:auth|token|accessToken)["']?[ \\t]{0,3}:[ \\t]{0,3}|\\b(?:access_token|auth_token|bearer_token|token)["']?[ \\t]{0,3}=[ \\t]{0,3}))["'\`]?${VALUE}`,
  'dg',
);

export const tokenFromOtherVariable: Rule = {
  id: 'token-from-other-variable',
  find: (input) => places(input, SENT, 1).slice(0, 1),
};
