/** Every rule. Their order is that of the evidence shown. */
import type { Rule } from '../rule.ts';
import { axiosDroppedLogin } from './axios-dropped-login.ts';
import { bareBearerChallengeNothingSent } from './bare-bearer-challenge-nothing-sent.ts';
import { bareBearerChallengeTokenSent } from './bare-bearer-challenge-token-sent.ts';
import { basicAskedBearerSent } from './basic-asked-bearer-sent.ts';
import { bearerAskedBasicSent } from './bearer-asked-basic-sent.ts';
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
import { cookieForAnotherDomain } from './cookie-for-another-domain.ts';
import { cookieForAnotherPath } from './cookie-for-another-path.ts';
import { cookieNoneWithoutSecure } from './cookie-none-without-secure.ts';
import { cookieNotForCrossSite } from './cookie-not-for-cross-site.ts';
import { cookieNotSentCrossOrigin } from './cookie-not-sent-cross-origin.ts';
import { cookieSecureOverHttp } from './cookie-secure-over-http.ts';
import { cookieSetButNotSent } from './cookie-set-but-not-sent.ts';
import { crossOriginRefusalWithoutCors } from './cross-origin-refusal-without-cors.ts';
import { csrfRefused } from './csrf-refused.ts';
import { curlDroppedLogin } from './curl-dropped-login.ts';
import { digestAskedBasicSent } from './digest-asked-basic-sent.ts';
import { digestNonceStale } from './digest-nonce-stale.ts';
import { digestOnlyOffered } from './digest-only-offered.ts';
import { digestRealmDiffers } from './digest-realm-differs.ts';
import { digestUriDiffers } from './digest-uri-differs.ts';
import { dpopAskedBearerSent } from './dpop-asked-bearer-sent.ts';
import { dpopBoundTokenAsBearer } from './dpop-bound-token-as-bearer.ts';
import { dpopProofForAnotherRequest } from './dpop-proof-for-another-request.ts';
import { dpopTokenWithoutProof } from './dpop-token-without-proof.ts';
import { fetchDroppedLogin } from './fetch-dropped-login.ts';
import { loginDroppedAtHttps } from './login-dropped-at-https.ts';
import { loginDroppedAtOtherHost } from './login-dropped-at-other-host.ts';
import { loginDroppedBySlashRedirect } from './login-dropped-by-slash-redirect.ts';
import { negotiateCarriesNtlm } from './negotiate-carries-ntlm.ts';
import { optionsRefusedInLog } from './options-refused-in-log.ts';
import { preflightRefused } from './preflight-refused.ts';
import { redirectAddsSlash } from './redirect-adds-slash.ts';
import { redirectBeforeRefusal } from './redirect-before-refusal.ts';
import { redirectBySlash } from './redirect-by-slash.ts';
import { redirectToHttp } from './redirect-to-http.ts';
import { redirectToHttps } from './redirect-to-https.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { redirectToOtherPort } from './redirect-to-other-port.ts';
import { requestsDroppedLogin } from './requests-dropped-login.ts';
import { resourceMetadataGiven } from './resource-metadata-given.ts';
import { resourceMetadataMissing } from './resource-metadata-missing.ts';
import { resourceMetadataOtherHost } from './resource-metadata-other-host.ts';
import { sentTokenCalledInvalid } from './sent-token-called-invalid.ts';
import { windowsLoginOffered } from './windows-login-offered.ts';
import { windowsLoginOfferedNothingSent } from './windows-login-offered-nothing-sent.ts';
import { wwwAuthenticateMissing } from './www-authenticate-missing.ts';

export const rules: readonly Rule[] = [
  axiosDroppedLogin,
  bareBearerChallengeNothingSent,
  bareBearerChallengeTokenSent,
  basicAskedBearerSent,
  bearerAskedBasicSent,
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
  cookieForAnotherDomain,
  cookieForAnotherPath,
  cookieNoneWithoutSecure,
  cookieNotForCrossSite,
  cookieNotSentCrossOrigin,
  cookieSecureOverHttp,
  cookieSetButNotSent,
  crossOriginRefusalWithoutCors,
  csrfRefused,
  curlDroppedLogin,
  digestAskedBasicSent,
  digestNonceStale,
  digestOnlyOffered,
  digestRealmDiffers,
  digestUriDiffers,
  dpopAskedBearerSent,
  dpopBoundTokenAsBearer,
  dpopProofForAnotherRequest,
  dpopTokenWithoutProof,
  fetchDroppedLogin,
  loginDroppedAtHttps,
  loginDroppedAtOtherHost,
  loginDroppedBySlashRedirect,
  negotiateCarriesNtlm,
  optionsRefusedInLog,
  preflightRefused,
  redirectAddsSlash,
  redirectBeforeRefusal,
  redirectBySlash,
  redirectToHttp,
  redirectToHttps,
  redirectToOtherHost,
  redirectToOtherPort,
  requestsDroppedLogin,
  resourceMetadataGiven,
  resourceMetadataMissing,
  resourceMetadataOtherHost,
  sentTokenCalledInvalid,
  windowsLoginOffered,
  windowsLoginOfferedNothingSent,
  wwwAuthenticateMissing,
];
