/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { codeSetsSession } from './code-sets-session.ts';
import { cookieCopiedIntoProgram } from './cookie-copied-into-program.ts';
import { cookieDomainOtherHost } from './cookie-domain-other-host.ts';
import { cookieDomainRefused } from './cookie-domain-refused.ts';
import { cookieForAnotherDomain } from './cookie-for-another-domain.ts';
import { cookieForAnotherPath } from './cookie-for-another-path.ts';
import { cookieInFrame } from './cookie-in-frame.ts';
import { cookieNotForCrossSite } from './cookie-not-for-cross-site.ts';
import { cookieNotSentCrossOrigin } from './cookie-not-sent-cross-origin.ts';
import { cookieSecureOverHttp } from './cookie-secure-over-http.ts';
import { cookieSetButNotSent } from './cookie-set-but-not-sent.ts';
import { frontAndBackHostedApart } from './front-and-back-hosted-apart.ts';
import { localNamesDiffer } from './local-names-differ.ts';
import { loginLoggedRepeatedly } from './login-logged-repeatedly.ts';
import { ownAddressOtherHost } from './own-address-other-host.ts';
import { pageAndApiOfTwoSites } from './page-and-api-of-two-sites.ts';
import { pageLoginShown } from './page-login-shown.ts';
import { pageOfAppScheme } from './page-of-app-scheme.ts';
import { postFromElsewhereLosesSession } from './post-from-elsewhere-loses-session.ts';
import { refusedOnlyWithCookie } from './refused-only-with-cookie.ts';
import { sameSiteStrictSetting } from './same-site-strict-setting.ts';
import { sessionDomainNotADomain } from './session-domain-not-a-domain.ts';
import { setCookieAlone } from './set-cookie-alone.ts';
import { setCookieNamesSameSite } from './set-cookie-names-same-site.ts';
import { signInThenRefused } from './sign-in-then-refused.ts';
import { silentSignInRefused } from './silent-sign-in-refused.ts';

export const cookiesRequestRules: readonly Rule[] = [
  cookieDomainRefused,
  cookieForAnotherDomain,
  cookieForAnotherPath,
  cookieNotForCrossSite,
  cookieNotSentCrossOrigin,
  cookieSecureOverHttp,
  cookieSetButNotSent,
  sameSiteStrictSetting,
  sessionDomainNotADomain,
  codeSetsSession,
  localNamesDiffer,
  loginLoggedRepeatedly,
  setCookieAlone,
  frontAndBackHostedApart,
  pageOfAppScheme,
  pageAndApiOfTwoSites,
  postFromElsewhereLosesSession,
  setCookieNamesSameSite,
  refusedOnlyWithCookie,
  cookieDomainOtherHost,
  ownAddressOtherHost,
  signInThenRefused,
  cookieInFrame,
  cookieCopiedIntoProgram,
  silentSignInRefused,
  pageLoginShown,
];
