import type { Rule } from '../../rule.ts';
import { saysAudienceRefused } from './says-audience-refused.ts';
import { saysClockDiffers } from './says-clock-differs.ts';
import { saysCookieBlocked } from './says-cookie-blocked.ts';
import { saysHeaderMalformed } from './says-header-malformed.ts';
import { saysIssuerRefused } from './says-issuer-refused.ts';
import { saysKeyRefused } from './says-key-refused.ts';
import { saysKeyUnknown } from './says-key-unknown.ts';
import { saysLoginRefused } from './says-login-refused.ts';
import { saysNothingArrived } from './says-nothing-arrived.ts';
import { saysOtherEnvironment } from './says-other-environment.ts';
import { saysPasswordUnsupported } from './says-password-unsupported.ts';
import { saysRedirected } from './says-redirected.ts';
import { saysScopeMissing } from './says-scope-missing.ts';
import { saysSecondFactor } from './says-second-factor.ts';
import { saysSessionEnded } from './says-session-ended.ts';
import { saysSignatureRefused } from './says-signature-refused.ts';
import { saysTokenExpired } from './says-token-expired.ts';
import { saysTokenRefused } from './says-token-refused.ts';
import { saysTokenUnreadable } from './says-token-unreadable.ts';
import { saysUnauthorized } from './says-unauthorized.ts';

export const wordsRules: readonly Rule[] = [
  saysAudienceRefused,
  saysClockDiffers,
  saysCookieBlocked,
  saysHeaderMalformed,
  saysIssuerRefused,
  saysKeyRefused,
  saysKeyUnknown,
  saysLoginRefused,
  saysNothingArrived,
  saysOtherEnvironment,
  saysPasswordUnsupported,
  saysRedirected,
  saysScopeMissing,
  saysSecondFactor,
  saysSessionEnded,
  saysSignatureRefused,
  saysTokenExpired,
  saysTokenRefused,
  saysTokenUnreadable,
  saysUnauthorized,
];
