import type { Rule } from '../../rule.ts';
import { cookieCalledInvalid } from './cookie-called-invalid.ts';
import { cookieDomainRefused } from './cookie-domain-refused.ts';
import { cookieForAnotherDomain } from './cookie-for-another-domain.ts';
import { cookieForAnotherPath } from './cookie-for-another-path.ts';
import { cookieNoneWithoutSecure } from './cookie-none-without-secure.ts';
import { cookieNotForCrossSite } from './cookie-not-for-cross-site.ts';
import { cookieNotSentCrossOrigin } from './cookie-not-sent-cross-origin.ts';
import { cookieSecureOverHttp } from './cookie-secure-over-http.ts';
import { cookieSetButNotSent } from './cookie-set-but-not-sent.ts';
import { csrfRefused } from './csrf-refused.ts';
import { sameSiteStrictSetting } from './same-site-strict-setting.ts';
import { sessionDomainNotADomain } from './session-domain-not-a-domain.ts';

export const cookiesRules: readonly Rule[] = [
  cookieCalledInvalid,
  cookieDomainRefused,
  cookieForAnotherDomain,
  cookieForAnotherPath,
  cookieNoneWithoutSecure,
  cookieNotForCrossSite,
  cookieNotSentCrossOrigin,
  cookieSecureOverHttp,
  cookieSetButNotSent,
  csrfRefused,
  sameSiteStrictSetting,
  sessionDomainNotADomain,
];
