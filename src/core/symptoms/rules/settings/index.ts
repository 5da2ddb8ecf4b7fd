/** Settings of servers, programs and workflows. Files in which tools keep logins: `credential-stores`. */
import type { Rule } from '../../rule.ts';
import { apacheAuthtypeAlone } from './apache-authtype-alone.ts';
import { apacheRequireNamesUsers } from './apache-require-names-users.ts';
import { appLoginOff } from './app-login-off.ts';
import { authMethodNone } from './auth-method-none.ts';
import { basicConfigAndBearer } from './basic-config-and-bearer.ts';
import { composeListValueQuoted } from './compose-list-value-quoted.ts';
import { containerSecretRefused } from './container-secret-refused.ts';
import { cookieMarkedSecure } from './cookie-marked-secure.ts';
import { djangoLogInApacheLog } from './django-log-in-apache-log.ts';
import { drfTokenWithBearer } from './drf-token-with-bearer.ts';
import { envPasswordHasDollar } from './env-password-has-dollar.ts';
import { envValueComment } from './env-value-comment.ts';
import { envValueEmpty } from './env-value-empty.ts';
import { envValueQuoted } from './env-value-quoted.ts';
import { envValueSpace } from './env-value-space.ts';
import { extractorWantsOtherWord } from './extractor-wants-other-word.ts';
import { firstPasswordSet } from './first-password-set.ts';
import { frontControllerRewrite } from './front-controller-rewrite.ts';
import { gateAndAppRefusal } from './gate-and-app-refusal.ts';
import { hashedLoginSet } from './hashed-login-set.ts';
import { kindOfLoginSwitchedOff } from './kind-of-login-switched-off.ts';
import { kubernetesCertificatesListed } from './kubernetes-certificates-listed.ts';
import { loginInFrontOfApp } from './login-in-front-of-app.ts';
import { loginInUpstreamAddress } from './login-in-upstream-address.ts';
import { mailLoginForApiKey } from './mail-login-for-api-key.ts';
import { nginxChallengeWithoutAlways } from './nginx-challenge-without-always.ts';
import { optionIsPlaceholder } from './option-is-placeholder.ts';
import { proxmoxTicketAsked } from './proxmox-ticket-asked.ts';
import { proxyMapsPath } from './proxy-maps-path.ts';
import { refusedPasswordHasSign } from './refused-password-has-sign.ts';
import { rightsListed } from './rights-listed.ts';
import { sanctumStatefulOtherName } from './sanctum-stateful-other-name.ts';
import { sanctumStatefulWithScheme } from './sanctum-stateful-with-scheme.ts';
import { sanctumStatefulWithoutPort } from './sanctum-stateful-without-port.ts';
import { scopeSettingNamed } from './scope-setting-named.ts';
import { secretBase64EndsInLineBreak } from './secret-base64-ends-in-line-break.ts';
import { secretReferenceDiffers } from './secret-reference-differs.ts';
import { serverReadsOtherWord } from './server-reads-other-word.ts';
import { settingKeepsQuotes } from './setting-keeps-quotes.ts';
import { settingPasswordHasSign } from './setting-password-has-sign.ts';
import { tokenSecretsDiffer } from './token-secrets-differ.ts';
import { twitterClientWithoutBearer } from './twitter-client-without-bearer.ts';
import { valueBeginsWithSign } from './value-begins-with-sign.ts';
import { variableReadByOtherName } from './variable-read-by-other-name.ts';
import { workflowSecretInPullRequest } from './workflow-secret-in-pull-request.ts';
import { wsgiWithoutPassAuthorization } from './wsgi-without-pass-authorization.ts';

export const settingsRules: readonly Rule[] = [
  apacheAuthtypeAlone,
  apacheRequireNamesUsers,
  basicConfigAndBearer,
  composeListValueQuoted,
  envValueComment,
  envValueEmpty,
  envValueQuoted,
  envValueSpace,
  extractorWantsOtherWord,
  loginInFrontOfApp,
  nginxChallengeWithoutAlways,
  sanctumStatefulWithScheme,
  sanctumStatefulWithoutPort,
  secretBase64EndsInLineBreak,
  tokenSecretsDiffer,
  envPasswordHasDollar,
  workflowSecretInPullRequest,
  frontControllerRewrite,
  cookieMarkedSecure,
  djangoLogInApacheLog,
  serverReadsOtherWord,
  settingKeepsQuotes,
  appLoginOff,
  scopeSettingNamed,
  settingPasswordHasSign,
  wsgiWithoutPassAuthorization,
  kubernetesCertificatesListed,
  drfTokenWithBearer,
  refusedPasswordHasSign,
  variableReadByOtherName,
  loginInUpstreamAddress,
  proxyMapsPath,
  secretReferenceDiffers,
  optionIsPlaceholder,
  twitterClientWithoutBearer,
  proxmoxTicketAsked,
  containerSecretRefused,
  authMethodNone,
  mailLoginForApiKey,
  sanctumStatefulOtherName,
  kindOfLoginSwitchedOff,
  gateAndAppRefusal,
  firstPasswordSet,
  rightsListed,
  valueBeginsWithSign,
  hashedLoginSet,
];
