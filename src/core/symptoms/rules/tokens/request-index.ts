/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { accessTokenGivenToIdCheck } from './access-token-given-to-id-check.ts';
import { algorithmsDiffer } from './algorithms-differ.ts';
import { audienceAskedForToken } from './audience-asked-for-token.ts';
import { audienceListWithUserinfo } from './audience-list-with-userinfo.ts';
import { audiencesDiffer } from './audiences-differ.ts';
import { audiencesDifferInSlash } from './audiences-differ-in-slash.ts';
import { auth0CodeWithoutAudience } from './auth0-code-without-audience.ts';
import { auth0EncryptedToken } from './auth0-encrypted-token.ts';
import { beginsAfterTimeShown } from './begins-after-time-shown.ts';
import { clientClockDiffers } from './client-clock-differs.ts';
import { clockShown } from './clock-shown.ts';
import { codeChecksTokenTimes } from './code-checks-token-times.ts';
import { cognitoTokenSent } from './cognito-token-sent.ts';
import { customTokenChecked } from './custom-token-checked.ts';
import { entraTokenAskedForAnotherApi } from './entra-token-asked-for-another-api.ts';
import { entraTokenForAnotherApi } from './entra-token-for-another-api.ts';
import { federatedAudienceOther } from './federated-audience-other.ts';
import { googleAudienceHasPath } from './google-audience-has-path.ts';
import { googleAudienceOtherThanHost } from './google-audience-other-than-host.ts';
import { googleTokenOfOtherKind } from './google-token-of-other-kind.ts';
import { googleTokenWhereFirebaseWanted } from './google-token-where-firebase-wanted.ts';
import { graphTokenForOwnApi } from './graph-token-for-own-api.ts';
import { idTokenAsBearer } from './id-token-as-bearer.ts';
import { idTokenAudienceRefused } from './id-token-audience-refused.ts';
import { idTokenInCode } from './id-token-in-code.ts';
import { idTokenNamedAccessToken } from './id-token-named-access-token.ts';
import { issuerBuiltInCode } from './issuer-built-in-code.ts';
import { issuerSetOtherThanIss } from './issuer-set-other-than-iss.ts';
import { issuersNearlyEqual } from './issuers-nearly-equal.ts';
import { issuersOfTwoProviders } from './issuers-of-two-providers.ts';
import { jobTokenUsed } from './job-token-used.ts';
import { keptGrantRefused } from './kept-grant-refused.ts';
import { keyKnownSignatureFails } from './key-known-signature-fails.ts';
import { kubernetesServiceTokenSent } from './kubernetes-service-token-sent.ts';
import { librarySendsNoToken } from './library-sends-no-token.ts';
import { loginWorksResourceFails } from './login-works-resource-fails.ts';
import { opaqueTokenAlone } from './opaque-token-alone.ts';
import { opaqueTokenWhereJwtWanted } from './opaque-token-where-jwt-wanted.ts';
import { refreshTokenAsBearer } from './refresh-token-as-bearer.ts';
import { refreshTokenInCode } from './refresh-token-in-code.ts';
import { sameRequestPassesOnce } from './same-request-passes-once.ts';
import { secretDecodedOnOneSide } from './secret-decoded-on-one-side.ts';
import { secretTokenNotDecoded } from './secret-token-not-decoded.ts';
import { sentTokenCalledInvalid } from './sent-token-called-invalid.ts';
import { serviceAccountTokenForOther } from './service-account-token-for-other.ts';
import { signedBodyParsedFirst } from './signed-body-parsed-first.ts';
import { signingKeyMadeAtStart } from './signing-key-made-at-start.ts';
import { tokenAudienceNotExpected } from './token-audience-not-expected.ts';
import { tokenAudienceOtherHost } from './token-audience-other-host.ts';
import { tokenBeforeItsTime } from './token-before-its-time.ts';
import { tokenCut } from './token-cut.ts';
import { tokenIssuerNotExpected } from './token-issuer-not-expected.ts';
import { tokenIssuerOtherThanAsked } from './token-issuer-other-than-asked.ts';
import { tokenKindInClaims } from './token-kind-in-claims.ts';
import { tokenLostItsBeginning } from './token-lost-its-beginning.ts';
import { tokenOfTestSystem } from './token-of-test-system.ts';
import { tokenTimesContradict } from './token-times-contradict.ts';
import { tokenUnsigned } from './token-unsigned.ts';
import { tokenWithinItsTime } from './token-within-its-time.ts';
import { twoClocksShown } from './two-clocks-shown.ts';
import { vaultKubernetesLoginRefused } from './vault-kubernetes-login-refused.ts';
import { vaultLoginWithOwnAudience } from './vault-login-with-own-audience.ts';
import { verificationShownFalse } from './verification-shown-false.ts';

export const tokensRequestRules: readonly Rule[] = [
  algorithmsDiffer,
  audienceListWithUserinfo,
  audiencesDifferInSlash,
  auth0CodeWithoutAudience,
  auth0EncryptedToken,
  clientClockDiffers,
  cognitoTokenSent,
  entraTokenAskedForAnotherApi,
  entraTokenForAnotherApi,
  googleAudienceOtherThanHost,
  googleTokenOfOtherKind,
  googleTokenWhereFirebaseWanted,
  graphTokenForOwnApi,
  idTokenAsBearer,
  idTokenAudienceRefused,
  idTokenInCode,
  issuersNearlyEqual,
  kubernetesServiceTokenSent,
  loginWorksResourceFails,
  opaqueTokenWhereJwtWanted,
  refreshTokenAsBearer,
  refreshTokenInCode,
  sameRequestPassesOnce,
  secretDecodedOnOneSide,
  secretTokenNotDecoded,
  sentTokenCalledInvalid,
  signingKeyMadeAtStart,
  tokenAudienceNotExpected,
  tokenAudienceOtherHost,
  tokenBeforeItsTime,
  tokenWithinItsTime,
  tokenCut,
  tokenIssuerNotExpected,
  tokenIssuerOtherThanAsked,
  tokenOfTestSystem,
  tokenTimesContradict,
  tokenUnsigned,
  codeChecksTokenTimes,
  tokenLostItsBeginning,
  opaqueTokenAlone,
  clockShown,
  tokenKindInClaims,
  jobTokenUsed,
  issuersOfTwoProviders,
  audiencesDiffer,
  accessTokenGivenToIdCheck,
  keyKnownSignatureFails,
  vaultKubernetesLoginRefused,
  idTokenNamedAccessToken,
  customTokenChecked,
  federatedAudienceOther,
  keptGrantRefused,
  librarySendsNoToken,
  serviceAccountTokenForOther,
  vaultLoginWithOwnAudience,
  googleAudienceHasPath,
  issuerSetOtherThanIss,
  beginsAfterTimeShown,
  issuerBuiltInCode,
  audienceAskedForToken,
  signedBodyParsedFirst,
  verificationShownFalse,
  twoClocksShown,
];
