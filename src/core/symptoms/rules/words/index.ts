/**
 * What a refusal says in plain words, whatever program says it. What people tell: `told`. Here: the rules that an
 * answer alone can show.
 */
import type { Rule } from '../../rule.ts';
import { apiAnswersForbidden } from './api-answers-forbidden.ts';
import { appPasswordNamed } from './app-password-named.ts';
import { asksForLoginSetting } from './asks-for-login-setting.ts';
import { githubRefusesToken } from './github-refuses-token.ts';
import { saysAccountUnusable } from './says-account-unusable.ts';
import { saysAudienceIsClient } from './says-audience-is-client.ts';
import { saysAudienceRefused } from './says-audience-refused.ts';
import { saysAuthorizeAnew } from './says-authorize-anew.ts';
import { saysBasicGateAndToken } from './says-basic-gate-and-token.ts';
import { saysCallerIsNobody } from './says-caller-is-nobody.ts';
import { saysCallerMayNot } from './says-caller-may-not.ts';
import { saysCgiInterface } from './says-cgi-interface.ts';
import { saysCheckYourKey } from './says-check-your-key.ts';
import { saysClientCertificateOver } from './says-client-certificate-over.ts';
import { saysClientIdMissing } from './says-client-id-missing.ts';
import { saysClientRefused } from './says-client-refused.ts';
import { saysClientUnlinked } from './says-client-unlinked.ts';
import { saysClockDiffers } from './says-clock-differs.ts';
import { saysCookieBlocked } from './says-cookie-blocked.ts';
import { saysCookieDomain } from './says-cookie-domain.ts';
import { saysCookieUnreadable } from './says-cookie-unreadable.ts';
import { saysCorsFailsWithLogin } from './says-cors-fails-with-login.ts';
import { saysCrossOrigin } from './says-cross-origin.ts';
import { saysFormOutdated } from './says-form-outdated.ts';
import { saysGateInFront } from './says-gate-in-front.ts';
import { saysHeaderMalformed } from './says-header-malformed.ts';
import { saysHeaderTaken } from './says-header-taken.ts';
import { saysHeaderValueIllegal } from './says-header-value-illegal.ts';
import { saysIdAndKeyRefused } from './says-id-and-key-refused.ts';
import { saysInFront } from './says-in-front.ts';
import { saysInvalidOrExpired } from './says-invalid-or-expired.ts';
import { saysIssuerRefused } from './says-issuer-refused.ts';
import { saysKeyExpired } from './says-key-expired.ts';
import { saysKeyFieldWanted } from './says-key-field-wanted.ts';
import { saysKeyFormWrong } from './says-key-form-wrong.ts';
import { saysKeyKindWrong } from './says-key-kind-wrong.ts';
import { saysKeyRefused } from './says-key-refused.ts';
import { saysKeyUnknown } from './says-key-unknown.ts';
import { saysLoginFailed } from './says-login-failed.ts';
import { saysLoginFailedAbroad } from './says-login-failed-abroad.ts';
import { saysLoginRefused } from './says-login-refused.ts';
import { saysNamedKeyRefused } from './says-named-key-refused.ts';
import { saysNetworkPluginUnauthorized } from './says-network-plugin-unauthorized.ts';
import { saysNoAuthToken } from './says-no-auth-token.ts';
import { saysNoCookieSent } from './says-no-cookie-sent.ts';
import { saysNoLoginCame } from './says-no-login-came.ts';
import { saysNothingArrived } from './says-nothing-arrived.ts';
import { saysOtherEnvironment } from './says-other-environment.ts';
import { saysPasswordOffBySecondFactor } from './says-password-off-by-second-factor.ts';
import { saysPasswordUnsupported } from './says-password-unsupported.ts';
import { saysPermissionMissing } from './says-permission-missing.ts';
import { saysRenewalFailed } from './says-renewal-failed.ts';
import { saysRightUnauthorized } from './says-right-unauthorized.ts';
import { saysScopeMissing } from './says-scope-missing.ts';
import { saysSecondFactor } from './says-second-factor.ts';
import { saysSentToLoginPage } from './says-sent-to-login-page.ts';
import { saysSessionEnded } from './says-session-ended.ts';
import { saysSignInWithTool } from './says-sign-in-with-tool.ts';
import { saysSignatureRefused } from './says-signature-refused.ts';
import { saysStateLost } from './says-state-lost.ts';
import { saysTokenEndpointRefused } from './says-token-endpoint-refused.ts';
import { saysTokenExpired } from './says-token-expired.ts';
import { saysTokenIsNothing } from './says-token-is-nothing.ts';
import { saysTokenKindWrong } from './says-token-kind-wrong.ts';
import { saysTokenNotActive } from './says-token-not-active.ts';
import { saysTokenNotListed } from './says-token-not-listed.ts';
import { saysTokenRefused } from './says-token-refused.ts';
import { saysTokenReplaced } from './says-token-replaced.ts';
import { saysTokenRevoked } from './says-token-revoked.ts';
import { saysTokenUnreadable } from './says-token-unreadable.ts';
import { saysTokenWantedByTool } from './says-token-wanted-by-tool.ts';
import { saysTooManyTries } from './says-too-many-tries.ts';
import { saysUnauthorized } from './says-unauthorized.ts';
import { saysWayOfLoginOff } from './says-way-of-login-off.ts';
import { saysWhereKeyBelongs } from './says-where-key-belongs.ts';

export const wordsRules: readonly Rule[] = [
  saysAccountUnusable,
  saysAudienceIsClient,
  saysAudienceRefused,
  saysClientRefused,
  saysClockDiffers,
  saysCookieBlocked,
  saysGateInFront,
  saysHeaderMalformed,
  saysHeaderTaken,
  saysHeaderValueIllegal,
  saysInFront,
  saysIssuerRefused,
  saysKeyFieldWanted,
  saysKeyKindWrong,
  saysKeyRefused,
  saysKeyUnknown,
  saysLoginFailed,
  saysLoginRefused,
  saysNoCookieSent,
  saysNothingArrived,
  saysOtherEnvironment,
  saysPasswordUnsupported,
  saysPermissionMissing,
  saysScopeMissing,
  saysSecondFactor,
  saysSentToLoginPage,
  saysSessionEnded,
  saysSignatureRefused,
  saysStateLost,
  saysTokenEndpointRefused,
  saysTokenExpired,
  saysTokenIsNothing,
  saysTokenKindWrong,
  saysTokenRefused,
  saysTokenReplaced,
  saysTokenRevoked,
  saysTokenUnreadable,
  saysTooManyTries,
  saysUnauthorized,
  saysCgiInterface,
  saysCookieDomain,
  saysCrossOrigin,
  saysLoginFailedAbroad,
  saysCorsFailsWithLogin,
  saysFormOutdated,
  saysTokenNotActive,
  appPasswordNamed,
  saysSignInWithTool,
  saysKeyExpired,
  saysNoAuthToken,
  saysPasswordOffBySecondFactor,
  saysBasicGateAndToken,
  saysClientIdMissing,
  saysKeyFormWrong,
  saysRightUnauthorized,
  saysWhereKeyBelongs,
  saysRenewalFailed,
  saysInvalidOrExpired,
  saysAuthorizeAnew,
  saysCookieUnreadable,
  githubRefusesToken,
  saysClientUnlinked,
  saysWayOfLoginOff,
  saysNamedKeyRefused,
  saysIdAndKeyRefused,
  saysNoLoginCame,
  saysCallerIsNobody,
  asksForLoginSetting,
  saysTokenWantedByTool,
  saysCallerMayNot,
  saysCheckYourKey,
  apiAnswersForbidden,
  saysClientCertificateOver,
  saysTokenNotListed,
  saysNetworkPluginUnauthorized,
];
