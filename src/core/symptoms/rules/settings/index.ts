import type { Rule } from '../../rule.ts';
import { apacheAuthtypeAlone } from './apache-authtype-alone.ts';
import { apacheRequireNamesUsers } from './apache-require-names-users.ts';
import { apacheUserfileRelative } from './apache-userfile-relative.ts';
import { apacheUserfileWithError } from './apache-userfile-with-error.ts';
import { appLoginOff } from './app-login-off.ts';
import { aspnetAuthorizationFirst } from './aspnet-authorization-first.ts';
import { authMethodNone } from './auth-method-none.ts';
import { basicAuthUsersNotBcrypt } from './basic-auth-users-not-bcrypt.ts';
import { basicConfigAndBearer } from './basic-config-and-bearer.ts';
import { caddyHashOfOtherKind } from './caddy-hash-of-other-kind.ts';
import { cargoTokenWithoutWord } from './cargo-token-without-word.ts';
import { commandHashSingleDollar } from './command-hash-single-dollar.ts';
import { composeHashDoubledDollar } from './compose-hash-doubled-dollar.ts';
import { composeHashSingleDollar } from './compose-hash-single-dollar.ts';
import { composeListValueQuoted } from './compose-list-value-quoted.ts';
import { composeVariableFromHash } from './compose-variable-from-hash.ts';
import { containerSecretRefused } from './container-secret-refused.ts';
import { cookieMarkedSecure } from './cookie-marked-secure.ts';
import { djangoLogInApacheLog } from './django-log-in-apache-log.ts';
import { dockerLoginForOtherRegistry } from './docker-login-for-other-registry.ts';
import { dockerLoginKeptWithScheme } from './docker-login-kept-with-scheme.ts';
import { dockerLoginWithoutHost } from './docker-login-without-host.ts';
import { drfClassForSchemeMissing } from './drf-class-for-scheme-missing.ts';
import { drfTokenWithBearer } from './drf-token-with-bearer.ts';
import { envHashSingleDollar } from './env-hash-single-dollar.ts';
import { envPasswordHasDollar } from './env-password-has-dollar.ts';
import { envValueComment } from './env-value-comment.ts';
import { envValueEmpty } from './env-value-empty.ts';
import { envValueQuoted } from './env-value-quoted.ts';
import { envValueSpace } from './env-value-space.ts';
import { everyErrorAnswered401 } from './every-error-answered-401.ts';
import { extractorWantsOtherWord } from './extractor-wants-other-word.ts';
import { filterAnswersEveryError } from './filter-answers-every-error.ts';
import { frontControllerRewrite } from './front-controller-rewrite.ts';
import { guardForAllAndLoginRoute } from './guard-for-all-and-login-route.ts';
import { hashDollarsDoubledByCommand } from './hash-dollars-doubled-by-command.ts';
import { htpasswdLineBcrypt } from './htpasswd-line-bcrypt.ts';
import { htpasswdLineInPlainText } from './htpasswd-line-in-plain-text.ts';
import { htpasswdLineNotBcrypt } from './htpasswd-line-not-bcrypt.ts';
import { htpasswdMadeWithBcrypt } from './htpasswd-made-with-bcrypt.ts';
import { htpasswdMadeWithoutBcrypt } from './htpasswd-made-without-bcrypt.ts';
import { kubeconfigSignInPlugin } from './kubeconfig-sign-in-plugin.ts';
import { kubernetesCertificatesListed } from './kubernetes-certificates-listed.ts';
import { laravelOtherGuardNamed } from './laravel-other-guard-named.ts';
import { loginInFrontOfApp } from './login-in-front-of-app.ts';
import { loginInUpstreamAddress } from './login-in-upstream-address.ts';
import { loginRouteBehindGuard } from './login-route-behind-guard.ts';
import { loginRouteInGuardedGroup } from './login-route-in-guarded-group.ts';
import { mailLoginForApiKey } from './mail-login-for-api-key.ts';
import { mavenIdNamed } from './maven-id-named.ts';
import { middlewareOrder } from './middleware-order.ts';
import { nestGuardsReversed } from './nest-guards-reversed.ts';
import { netrcEntryForCalledHost } from './netrc-entry-for-called-host.ts';
import { netrcEntryLacksLogin } from './netrc-entry-lacks-login.ts';
import { netrcLoginNotSent } from './netrc-login-not-sent.ts';
import { netrcMachineNotAHost } from './netrc-machine-not-a-host.ts';
import { nginxChallengeWithoutAlways } from './nginx-challenge-without-always.ts';
import { nginxUserfileWithError } from './nginx-userfile-with-error.ts';
import { npmrcNoTokenForAsked } from './npmrc-no-token-for-asked.ts';
import { npmrcTokenForOtherRegistry } from './npmrc-token-for-other-registry.ts';
import { npmrcTokenFromVariable } from './npmrc-token-from-variable.ts';
import { npmrcTokenLineWithScheme } from './npmrc-token-line-with-scheme.ts';
import { npmrcTokenOfScope } from './npmrc-token-of-scope.ts';
import { npmrcTokenPathDiffers } from './npmrc-token-path-differs.ts';
import { npmrcTokenWithoutRegistry } from './npmrc-token-without-registry.ts';
import { nugetPushWithKey } from './nuget-push-with-key.ts';
import { optionIsPlaceholder } from './option-is-placeholder.ts';
import { passwordFileHashLost } from './password-file-hash-lost.ts';
import { passwordFileLineQuoted } from './password-file-line-quoted.ts';
import { proxmoxTicketAsked } from './proxmox-ticket-asked.ts';
import { proxyMapsPath } from './proxy-maps-path.ts';
import { publicRouteBehindGuard } from './public-route-behind-guard.ts';
import { pullSecretNamed } from './pull-secret-named.ts';
import { refusedPasswordHasSign } from './refused-password-has-sign.ts';
import { repositoryWithoutCredentials } from './repository-without-credentials.ts';
import { routeWithParameterFirst } from './route-with-parameter-first.ts';
import { sanctumStatefulOtherName } from './sanctum-stateful-other-name.ts';
import { sanctumStatefulWithScheme } from './sanctum-stateful-with-scheme.ts';
import { sanctumStatefulWithoutPort } from './sanctum-stateful-without-port.ts';
import { scopeSettingNamed } from './scope-setting-named.ts';
import { secretBase64EndsInLineBreak } from './secret-base64-ends-in-line-break.ts';
import { secretReferenceDiffers } from './secret-reference-differs.ts';
import { serverReadsOtherWord } from './server-reads-other-word.ts';
import { settingKeepsQuotes } from './setting-keeps-quotes.ts';
import { settingPasswordHasSign } from './setting-password-has-sign.ts';
import { settingsServerWithoutRepository } from './settings-server-without-repository.ts';
import { springErrorNotPermitted } from './spring-error-not-permitted.ts';
import { springFilterMisplaced } from './spring-filter-misplaced.ts';
import { springSecuredThenError } from './spring-secured-then-error.ts';
import { springWideRuleFirst } from './spring-wide-rule-first.ts';
import { starletteLoginBeforeSession } from './starlette-login-before-session.ts';
import { tokenSecretsDiffer } from './token-secrets-differ.ts';
import { twitterClientWithoutBearer } from './twitter-client-without-bearer.ts';
import { usersFileHashDoubledDollar } from './users-file-hash-doubled-dollar.ts';
import { variableReadByOtherName } from './variable-read-by-other-name.ts';
import { workflowSecretInPullRequest } from './workflow-secret-in-pull-request.ts';
import { wsgiWithoutPassAuthorization } from './wsgi-without-pass-authorization.ts';

export const settingsRules: readonly Rule[] = [
  apacheAuthtypeAlone,
  apacheRequireNamesUsers,
  apacheUserfileRelative,
  aspnetAuthorizationFirst,
  basicConfigAndBearer,
  commandHashSingleDollar,
  composeHashDoubledDollar,
  composeHashSingleDollar,
  composeListValueQuoted,
  composeVariableFromHash,
  dockerLoginForOtherRegistry,
  envHashSingleDollar,
  envValueComment,
  envValueEmpty,
  envValueQuoted,
  envValueSpace,
  extractorWantsOtherWord,
  htpasswdLineBcrypt,
  htpasswdLineInPlainText,
  htpasswdLineNotBcrypt,
  htpasswdMadeWithBcrypt,
  htpasswdMadeWithoutBcrypt,
  kubeconfigSignInPlugin,
  loginInFrontOfApp,
  middlewareOrder,
  netrcEntryForCalledHost,
  nginxChallengeWithoutAlways,
  npmrcNoTokenForAsked,
  npmrcTokenPathDiffers,
  npmrcTokenForOtherRegistry,
  npmrcTokenFromVariable,
  npmrcTokenLineWithScheme,
  npmrcTokenOfScope,
  npmrcTokenWithoutRegistry,
  sanctumStatefulWithScheme,
  sanctumStatefulWithoutPort,
  secretBase64EndsInLineBreak,
  settingsServerWithoutRepository,
  springErrorNotPermitted,
  tokenSecretsDiffer,
  usersFileHashDoubledDollar,
  nginxUserfileWithError,
  envPasswordHasDollar,
  mavenIdNamed,
  workflowSecretInPullRequest,
  passwordFileHashLost,
  passwordFileLineQuoted,
  routeWithParameterFirst,
  publicRouteBehindGuard,
  frontControllerRewrite,
  nugetPushWithKey,
  hashDollarsDoubledByCommand,
  cookieMarkedSecure,
  dockerLoginKeptWithScheme,
  pullSecretNamed,
  djangoLogInApacheLog,
  serverReadsOtherWord,
  settingKeepsQuotes,
  appLoginOff,
  scopeSettingNamed,
  settingPasswordHasSign,
  wsgiWithoutPassAuthorization,
  basicAuthUsersNotBcrypt,
  kubernetesCertificatesListed,
  drfTokenWithBearer,
  laravelOtherGuardNamed,
  drfClassForSchemeMissing,
  starletteLoginBeforeSession,
  loginRouteBehindGuard,
  nestGuardsReversed,
  springFilterMisplaced,
  everyErrorAnswered401,
  springSecuredThenError,
  refusedPasswordHasSign,
  variableReadByOtherName,
  apacheUserfileWithError,
  filterAnswersEveryError,
  caddyHashOfOtherKind,
  guardForAllAndLoginRoute,
  springWideRuleFirst,
  cargoTokenWithoutWord,
  loginInUpstreamAddress,
  proxyMapsPath,
  secretReferenceDiffers,
  optionIsPlaceholder,
  twitterClientWithoutBearer,
  proxmoxTicketAsked,
  netrcEntryLacksLogin,
  netrcMachineNotAHost,
  netrcLoginNotSent,
  containerSecretRefused,
  authMethodNone,
  dockerLoginWithoutHost,
  loginRouteInGuardedGroup,
  repositoryWithoutCredentials,
  mailLoginForApiKey,
  sanctumStatefulOtherName,
];
