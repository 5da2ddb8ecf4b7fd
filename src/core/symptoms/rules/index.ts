/** Every rule. Their order is that of the evidence shown. */
import type { Rule } from '../rule.ts';
import { addressPasswordReservedCharacter } from './address-password-reserved-character.ts';
import { apacheAuthtypeAlone } from './apache-authtype-alone.ts';
import { apacheRequireNamesUsers } from './apache-require-names-users.ts';
import { apacheUserfileRelative } from './apache-userfile-relative.ts';
import { auth0EncryptedToken } from './auth0-encrypted-token.ts';
import { authorizationEmpty } from './authorization-empty.ts';
import { authorizationMissing } from './authorization-missing.ts';
import { authorizationSent } from './authorization-sent.ts';
import { awsDateOff } from './aws-date-off.ts';
import { awsScopeOtherThanHost } from './aws-scope-other-than-host.ts';
import { axiosDroppedLogin } from './axios-dropped-login.ts';
import { bareBearerChallengeNothingSent } from './bare-bearer-challenge-nothing-sent.ts';
import { bareBearerChallengeTokenSent } from './bare-bearer-challenge-token-sent.ts';
import { basicAlphabetForUrls } from './basic-alphabet-for-urls.ts';
import { basicAskedBearerSent } from './basic-asked-bearer-sent.ts';
import { basicDecodesToNoText } from './basic-decodes-to-no-text.ts';
import { basicEndsInLineBreak } from './basic-ends-in-line-break.ts';
import { basicHalfEmpty } from './basic-half-empty.ts';
import { basicNotAscii } from './basic-not-ascii.ts';
import { basicNotBase64 } from './basic-not-base64.ts';
import { basicNotEncoded } from './basic-not-encoded.ts';
import { basicNotUtf8 } from './basic-not-utf8.ts';
import { basicQuotesEncoded } from './basic-quotes-encoded.ts';
import { basicSentAndRefused } from './basic-sent-and-refused.ts';
import { basicSeveralColons } from './basic-several-colons.ts';
import { basicSpacesEncoded } from './basic-spaces-encoded.ts';
import { basicWithoutColon } from './basic-without-colon.ts';
import { basicWithoutPadding } from './basic-without-padding.ts';
import { bearerAskedBasicSent } from './bearer-asked-basic-sent.ts';
import { bearerSentThoughKeyAsked } from './bearer-sent-though-key-asked.ts';
import { bearerWantedWordMissing } from './bearer-wanted-word-missing.ts';
import { challengeAsksStrongerSignIn } from './challenge-asks-stronger-sign-in.ts';
import { challengeClaims } from './challenge-claims.ts';
import { challengeClaimsAuthContext } from './challenge-claims-auth-context.ts';
import { challengeInsufficientScope } from './challenge-insufficient-scope.ts';
import { challengeInvalidDpopProof } from './challenge-invalid-dpop-proof.ts';
import { challengeInvalidRequest } from './challenge-invalid-request.ts';
import { challengeInvalidToken } from './challenge-invalid-token.ts';
import { challengeMalformed } from './challenge-malformed.ts';
import { challengeNotExposed } from './challenge-not-exposed.ts';
import { challengeUseDpopNonce } from './challenge-use-dpop-nonce.ts';
import { challengesOfTwoLayers } from './challenges-of-two-layers.ts';
import { clientAxios } from './client-axios.ts';
import { clientClockDiffers } from './client-clock-differs.ts';
import { clientCurl } from './client-curl.ts';
import { clientDocker } from './client-docker.ts';
import { clientGit } from './client-git.ts';
import { clientPostman } from './client-postman.ts';
import { clientPythonRequests } from './client-python-requests.ts';
import { cognitoTokenSent } from './cognito-token-sent.ts';
import { composeHashDoubledDollar } from './compose-hash-doubled-dollar.ts';
import { composeHashSingleDollar } from './compose-hash-single-dollar.ts';
import { composeVariableFromHash } from './compose-variable-from-hash.ts';
import { cookieCalledInvalid } from './cookie-called-invalid.ts';
import { cookieForAnotherDomain } from './cookie-for-another-domain.ts';
import { cookieForAnotherPath } from './cookie-for-another-path.ts';
import { cookieNoneWithoutSecure } from './cookie-none-without-secure.ts';
import { cookieNotForCrossSite } from './cookie-not-for-cross-site.ts';
import { cookieNotSentCrossOrigin } from './cookie-not-sent-cross-origin.ts';
import { cookieSecureOverHttp } from './cookie-secure-over-http.ts';
import { cookieSetButNotSent } from './cookie-set-but-not-sent.ts';
import { credentialHasSpace } from './credential-has-space.ts';
import { credentialHasTypographicCharacter } from './credential-has-typographic-character.ts';
import { credentialInBraces } from './credential-in-braces.ts';
import { credentialInQuotes } from './credential-in-quotes.ts';
import { credentialIsExampleText } from './credential-is-example-text.ts';
import { credentialIsUndefined } from './credential-is-undefined.ts';
import { credentialOverTwoLines } from './credential-over-two-lines.ts';
import { credentialVariableSent } from './credential-variable-sent.ts';
import { credentialsInAddress } from './credentials-in-address.ts';
import { crossOriginRefusalWithoutCors } from './cross-origin-refusal-without-cors.ts';
import { csrfRefused } from './csrf-refused.ts';
import { curlAsksForHeadOnly } from './curl-asks-for-head-only.ts';
import { curlDroppedLogin } from './curl-dropped-login.ts';
import { curlFollowsWithOwnHeader } from './curl-follows-with-own-header.ts';
import { curlPasswordChangedByShell } from './curl-password-changed-by-shell.ts';
import { digestAskedBasicSent } from './digest-asked-basic-sent.ts';
import { digestNonceStale } from './digest-nonce-stale.ts';
import { digestOnlyOffered } from './digest-only-offered.ts';
import { digestRealmDiffers } from './digest-realm-differs.ts';
import { digestUriDiffers } from './digest-uri-differs.ts';
import { dpopAskedBearerSent } from './dpop-asked-bearer-sent.ts';
import { dpopBoundTokenAsBearer } from './dpop-bound-token-as-bearer.ts';
import { dpopProofForAnotherRequest } from './dpop-proof-for-another-request.ts';
import { dpopTokenWithoutProof } from './dpop-token-without-proof.ts';
import { entraTokenForAnotherApi } from './entra-token-for-another-api.ts';
import { envValueComment } from './env-value-comment.ts';
import { envValueEmpty } from './env-value-empty.ts';
import { envValueQuoted } from './env-value-quoted.ts';
import { envValueSpace } from './env-value-space.ts';
import { fetchDroppedLogin } from './fetch-dropped-login.ts';
import { forbiddenSaysLogIn } from './forbidden-says-log-in.ts';
import { forbiddenWithoutLogin } from './forbidden-without-login.ts';
import { handshakeCompleted } from './handshake-completed.ts';
import { htpasswdLineBcrypt } from './htpasswd-line-bcrypt.ts';
import { htpasswdLineInPlainText } from './htpasswd-line-in-plain-text.ts';
import { htpasswdLineNotBcrypt } from './htpasswd-line-not-bcrypt.ts';
import { idTokenAsBearer } from './id-token-as-bearer.ts';
import { iisSubStatusAddress } from './iis-sub-status-address.ts';
import { iisSubStatusConfiguration } from './iis-sub-status-configuration.ts';
import { iisSubStatusFilter } from './iis-sub-status-filter.ts';
import { iisSubStatusLogon } from './iis-sub-status-logon.ts';
import { iisSubStatusPermissions } from './iis-sub-status-permissions.ts';
import { iisSubStatusRate } from './iis-sub-status-rate.ts';
import { jwtWithoutSchemeWord } from './jwt-without-scheme-word.ts';
import { keyFieldThoughAuthorizationAsked } from './key-field-though-authorization-asked.ts';
import { keyFieldWithUnderscore } from './key-field-with-underscore.ts';
import { keyInAddressOnly } from './key-in-address-only.ts';
import { keyInSeveralPlaces } from './key-in-several-places.ts';
import { keySentAndRefused } from './key-sent-and-refused.ts';
import { kubeconfigSignInPlugin } from './kubeconfig-sign-in-plugin.ts';
import { kubernetesServiceTokenSent } from './kubernetes-service-token-sent.ts';
import { loginDroppedAtHttps } from './login-dropped-at-https.ts';
import { loginDroppedAtOtherHost } from './login-dropped-at-other-host.ts';
import { loginDroppedBySlashRedirect } from './login-dropped-by-slash-redirect.ts';
import { loginSentToHttpAddress } from './login-sent-to-http-address.ts';
import { negotiateCarriesNtlm } from './negotiate-carries-ntlm.ts';
import { netrcEntryForCalledHost } from './netrc-entry-for-called-host.ts';
import { notFoundAtGithub } from './not-found-at-github.ts';
import { notFoundOnlyWithoutLogin } from './not-found-only-without-login.ts';
import { npmrcTokenForOtherRegistry } from './npmrc-token-for-other-registry.ts';
import { npmrcTokenFromVariable } from './npmrc-token-from-variable.ts';
import { npmrcTokenLineWithScheme } from './npmrc-token-line-with-scheme.ts';
import { npmrcTokenWithoutRegistry } from './npmrc-token-without-registry.ts';
import { oldValuePrinted } from './old-value-printed.ts';
import { opaqueTokenWhereJwtWanted } from './opaque-token-where-jwt-wanted.ts';
import { optionsRefusedInLog } from './options-refused-in-log.ts';
import { preflightRefused } from './preflight-refused.ts';
import { proxyLetThrough } from './proxy-let-through.ts';
import { proxyLoginToOrigin } from './proxy-login-to-origin.ts';
import { proxyRefuses } from './proxy-refuses.ts';
import { proxySchemeUnsupported } from './proxy-scheme-unsupported.ts';
import { redirectAddsSlash } from './redirect-adds-slash.ts';
import { redirectBeforeRefusal } from './redirect-before-refusal.ts';
import { redirectBySlash } from './redirect-by-slash.ts';
import { redirectInNotes } from './redirect-in-notes.ts';
import { redirectToHttp } from './redirect-to-http.ts';
import { redirectToHttps } from './redirect-to-https.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { redirectToOtherPort } from './redirect-to-other-port.ts';
import { refreshTokenAsBearer } from './refresh-token-as-bearer.ts';
import { refusalCountsRequests } from './refusal-counts-requests.ts';
import { refusalFromBrowserCache } from './refusal-from-browser-cache.ts';
import { refusalFromCache } from './refusal-from-cache.ts';
import { refusalSaysTooManyTries } from './refusal-says-too-many-tries.ts';
import { refusedOnlyWhenRequestIsBad } from './refused-only-when-request-is-bad.ts';
import { registryTokenNotFetched } from './registry-token-not-fetched.ts';
import { registryTokenRefused } from './registry-token-refused.ts';
import { registryTokenThenRefused } from './registry-token-then-refused.ts';
import { requestsDroppedLogin } from './requests-dropped-login.ts';
import { resourceMetadataGiven } from './resource-metadata-given.ts';
import { resourceMetadataMissing } from './resource-metadata-missing.ts';
import { resourceMetadataOtherHost } from './resource-metadata-other-host.ts';
import { sameLoginRefusedTwice } from './same-login-refused-twice.ts';
import { sameSiteStrictSetting } from './same-site-strict-setting.ts';
import { sanctumStatefulWithScheme } from './sanctum-stateful-with-scheme.ts';
import { sanctumStatefulWithoutPort } from './sanctum-stateful-without-port.ts';
import { schemeWordDoubled } from './scheme-word-doubled.ts';
import { schemeWordThenTwoSpaces } from './scheme-word-then-two-spaces.ts';
import { schemeWordWithPunctuation } from './scheme-word-with-punctuation.ts';
import { scriptCallOmitsCredentials } from './script-call-omits-credentials.ts';
import { scriptCallWithoutCredentials } from './script-call-without-credentials.ts';
import { sentTokenCalledInvalid } from './sent-token-called-invalid.ts';
import { serverApache } from './server-apache.ts';
import { serverAuth0 } from './server-auth0.ts';
import { serverAwsApiGateway } from './server-aws-api-gateway.ts';
import { serverCaddy } from './server-caddy.ts';
import { serverCloudflare } from './server-cloudflare.ts';
import { serverDjango } from './server-django.ts';
import { serverElasticsearch } from './server-elasticsearch.ts';
import { serverEnvoy } from './server-envoy.ts';
import { serverExpress } from './server-express.ts';
import { serverGithub } from './server-github.ts';
import { serverGitlab } from './server-gitlab.ts';
import { serverGoogle } from './server-google.ts';
import { serverGrafana } from './server-grafana.ts';
import { serverGunicorn } from './server-gunicorn.ts';
import { serverHttpapi } from './server-httpapi.ts';
import { serverIis } from './server-iis.ts';
import { serverJenkins } from './server-jenkins.ts';
import { serverKestrel } from './server-kestrel.ts';
import { serverKeycloak } from './server-keycloak.ts';
import { serverKong } from './server-kong.ts';
import { serverLaravel } from './server-laravel.ts';
import { serverMonit } from './server-monit.ts';
import { serverNginx } from './server-nginx.ts';
import { serverOkta } from './server-okta.ts';
import { serverOpenai } from './server-openai.ts';
import { serverPhp } from './server-php.ts';
import { serverRails } from './server-rails.ts';
import { serverRegistry } from './server-registry.ts';
import { serverSpringSecurity } from './server-spring-security.ts';
import { serverTomcat } from './server-tomcat.ts';
import { serverUvicorn } from './server-uvicorn.ts';
import { serverWerkzeug } from './server-werkzeug.ts';
import { serverWordpress } from './server-wordpress.ts';
import { sessionDomainNotADomain } from './session-domain-not-a-domain.ts';
import { settingsServerWithoutRepository } from './settings-server-without-repository.ts';
import { severalAuthorizationValues } from './several-authorization-values.ts';
import { siblingAcceptsLogin } from './sibling-accepts-login.ts';
import { signatureTimeDiffers } from './signature-time-differs.ts';
import { tokenAudienceNotExpected } from './token-audience-not-expected.ts';
import { tokenAudienceOtherHost } from './token-audience-other-host.ts';
import { tokenBeforeItsTime } from './token-before-its-time.ts';
import { tokenCut } from './token-cut.ts';
import { tokenIssuerNotExpected } from './token-issuer-not-expected.ts';
import { tokenIssuerOtherThanAsked } from './token-issuer-other-than-asked.ts';
import { tokenOfTestSystem } from './token-of-test-system.ts';
import { tokenPastItsExpiry } from './token-past-its-expiry.ts';
import { tokenSentAsBasic } from './token-sent-as-basic.ts';
import { tokenTimesContradict } from './token-times-contradict.ts';
import { tokenUnsigned } from './token-unsigned.ts';
import { tokenWithoutSchemeWord } from './token-without-scheme-word.ts';
import { unauthorizedSaysForbidden } from './unauthorized-says-forbidden.ts';
import { usersFileHashDoubledDollar } from './users-file-hash-doubled-dollar.ts';
import { variableHasTwoValues } from './variable-has-two-values.ts';
import { webConfigNoLoginMethod } from './web-config-no-login-method.ts';
import { webConfigWindowsLoginOnly } from './web-config-windows-login-only.ts';
import { windowsHandshakeCompleted } from './windows-handshake-completed.ts';
import { windowsLoginOffered } from './windows-login-offered.ts';
import { windowsLoginOfferedNothingSent } from './windows-login-offered-nothing-sent.ts';
import { windowsLoginRepeated } from './windows-login-repeated.ts';
import { windowsLoginThroughProxy } from './windows-login-through-proxy.ts';
import { wwwAuthenticateMissing } from './www-authenticate-missing.ts';

export const rules: readonly Rule[] = [
  registryTokenThenRefused,
  cookieCalledInvalid,
  addressPasswordReservedCharacter,
  apacheAuthtypeAlone,
  apacheRequireNamesUsers,
  apacheUserfileRelative,
  auth0EncryptedToken,
  authorizationEmpty,
  authorizationMissing,
  authorizationSent,
  awsDateOff,
  awsScopeOtherThanHost,
  axiosDroppedLogin,
  bareBearerChallengeNothingSent,
  bareBearerChallengeTokenSent,
  basicAlphabetForUrls,
  basicAskedBearerSent,
  basicDecodesToNoText,
  basicEndsInLineBreak,
  basicHalfEmpty,
  basicNotAscii,
  basicNotBase64,
  basicNotEncoded,
  basicNotUtf8,
  basicQuotesEncoded,
  basicSentAndRefused,
  basicSeveralColons,
  basicSpacesEncoded,
  basicWithoutColon,
  basicWithoutPadding,
  bearerAskedBasicSent,
  bearerSentThoughKeyAsked,
  bearerWantedWordMissing,
  challengeAsksStrongerSignIn,
  challengeClaims,
  challengeClaimsAuthContext,
  challengeInsufficientScope,
  challengeInvalidDpopProof,
  challengeInvalidRequest,
  challengeInvalidToken,
  challengeMalformed,
  challengeNotExposed,
  challengeUseDpopNonce,
  challengesOfTwoLayers,
  clientAxios,
  clientClockDiffers,
  clientCurl,
  clientDocker,
  clientGit,
  clientPostman,
  clientPythonRequests,
  cognitoTokenSent,
  composeHashDoubledDollar,
  composeHashSingleDollar,
  composeVariableFromHash,
  cookieForAnotherDomain,
  cookieForAnotherPath,
  cookieNoneWithoutSecure,
  cookieNotForCrossSite,
  cookieNotSentCrossOrigin,
  cookieSecureOverHttp,
  cookieSetButNotSent,
  credentialHasSpace,
  credentialHasTypographicCharacter,
  credentialInBraces,
  credentialInQuotes,
  credentialIsExampleText,
  credentialIsUndefined,
  credentialOverTwoLines,
  credentialVariableSent,
  credentialsInAddress,
  crossOriginRefusalWithoutCors,
  csrfRefused,
  curlAsksForHeadOnly,
  curlDroppedLogin,
  curlFollowsWithOwnHeader,
  curlPasswordChangedByShell,
  digestAskedBasicSent,
  digestNonceStale,
  digestOnlyOffered,
  digestRealmDiffers,
  digestUriDiffers,
  dpopAskedBearerSent,
  dpopBoundTokenAsBearer,
  dpopProofForAnotherRequest,
  dpopTokenWithoutProof,
  entraTokenForAnotherApi,
  envValueComment,
  envValueEmpty,
  envValueQuoted,
  envValueSpace,
  fetchDroppedLogin,
  forbiddenSaysLogIn,
  forbiddenWithoutLogin,
  handshakeCompleted,
  htpasswdLineBcrypt,
  htpasswdLineInPlainText,
  htpasswdLineNotBcrypt,
  idTokenAsBearer,
  iisSubStatusAddress,
  iisSubStatusConfiguration,
  iisSubStatusFilter,
  iisSubStatusLogon,
  iisSubStatusPermissions,
  iisSubStatusRate,
  jwtWithoutSchemeWord,
  keyFieldThoughAuthorizationAsked,
  keyFieldWithUnderscore,
  keyInAddressOnly,
  keyInSeveralPlaces,
  keySentAndRefused,
  kubeconfigSignInPlugin,
  kubernetesServiceTokenSent,
  loginDroppedAtHttps,
  loginDroppedAtOtherHost,
  loginDroppedBySlashRedirect,
  loginSentToHttpAddress,
  negotiateCarriesNtlm,
  netrcEntryForCalledHost,
  notFoundAtGithub,
  notFoundOnlyWithoutLogin,
  npmrcTokenForOtherRegistry,
  npmrcTokenFromVariable,
  npmrcTokenLineWithScheme,
  npmrcTokenWithoutRegistry,
  oldValuePrinted,
  opaqueTokenWhereJwtWanted,
  optionsRefusedInLog,
  preflightRefused,
  proxyLetThrough,
  proxyLoginToOrigin,
  proxyRefuses,
  proxySchemeUnsupported,
  redirectAddsSlash,
  redirectBeforeRefusal,
  redirectBySlash,
  redirectInNotes,
  redirectToHttp,
  redirectToHttps,
  redirectToOtherHost,
  redirectToOtherPort,
  refreshTokenAsBearer,
  refusalCountsRequests,
  refusalFromBrowserCache,
  refusalFromCache,
  refusalSaysTooManyTries,
  refusedOnlyWhenRequestIsBad,
  registryTokenNotFetched,
  registryTokenRefused,
  requestsDroppedLogin,
  resourceMetadataGiven,
  resourceMetadataMissing,
  resourceMetadataOtherHost,
  sameLoginRefusedTwice,
  sameSiteStrictSetting,
  sanctumStatefulWithScheme,
  sanctumStatefulWithoutPort,
  schemeWordDoubled,
  schemeWordThenTwoSpaces,
  schemeWordWithPunctuation,
  scriptCallOmitsCredentials,
  scriptCallWithoutCredentials,
  sentTokenCalledInvalid,
  serverApache,
  serverAuth0,
  serverAwsApiGateway,
  serverCaddy,
  serverCloudflare,
  serverDjango,
  serverElasticsearch,
  serverEnvoy,
  serverExpress,
  serverGithub,
  serverGitlab,
  serverGoogle,
  serverGrafana,
  serverGunicorn,
  serverHttpapi,
  serverIis,
  serverJenkins,
  serverKestrel,
  serverKeycloak,
  serverKong,
  serverLaravel,
  serverMonit,
  serverNginx,
  serverOkta,
  serverOpenai,
  serverPhp,
  serverRails,
  serverRegistry,
  serverSpringSecurity,
  serverTomcat,
  serverUvicorn,
  serverWerkzeug,
  serverWordpress,
  sessionDomainNotADomain,
  settingsServerWithoutRepository,
  severalAuthorizationValues,
  siblingAcceptsLogin,
  signatureTimeDiffers,
  tokenAudienceNotExpected,
  tokenAudienceOtherHost,
  tokenBeforeItsTime,
  tokenCut,
  tokenIssuerNotExpected,
  tokenIssuerOtherThanAsked,
  tokenOfTestSystem,
  tokenPastItsExpiry,
  tokenSentAsBasic,
  tokenTimesContradict,
  tokenUnsigned,
  tokenWithoutSchemeWord,
  unauthorizedSaysForbidden,
  usersFileHashDoubledDollar,
  variableHasTwoValues,
  webConfigNoLoginMethod,
  webConfigWindowsLoginOnly,
  windowsHandshakeCompleted,
  windowsLoginOffered,
  windowsLoginOfferedNothingSent,
  windowsLoginRepeated,
  windowsLoginThroughProxy,
  wwwAuthenticateMissing,
];
