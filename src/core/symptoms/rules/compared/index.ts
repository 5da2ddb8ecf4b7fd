/** What people tell of two attempts: one is refused, the other gets in. */
import type { Rule } from '../../rule.ts';
import { appFailsWebWorks } from './app-fails-web-works.ts';
import { bearerWordDecides } from './bearer-word-decides.ts';
import { blankAuthorizationHelps } from './blank-authorization-helps.ts';
import { clearingCookiesHelps } from './clearing-cookies-helps.ts';
import { clockPutRight } from './clock-put-right.ts';
import { cookieSpoilsCall } from './cookie-spoils-call.ts';
import { errorHiddenByLogin } from './error-hidden-by-login.ts';
import { failsUnderOtherUser } from './fails-under-other-user.ts';
import { htpasswdOptionHelps } from './htpasswd-option-helps.ts';
import { httpsDecides } from './https-decides.ts';
import { keyAndHostOfTwo } from './key-and-host-of-two.ts';
import { leewayHelps } from './leeway-helps.ts';
import { literalWorksVariableFails } from './literal-works-variable-fails.ts';
import { newShellHelps } from './new-shell-helps.ts';
import { onlyWithLoginAccepted } from './only-with-login-accepted.ts';
import { otherBrowserHelps } from './other-browser-helps.ts';
import { otherFieldAccepted } from './other-field-accepted.ts';
import { otherFieldUsed } from './other-field-used.ts';
import { otherValueGiven } from './other-value-given.ts';
import { otherWordAccepted } from './other-word-accepted.ts';
import { plainAddressLosesLogin } from './plain-address-loses-login.ts';
import { privateWindowHelps } from './private-window-helps.ts';
import { quotingHelps } from './quoting-helps.ts';
import { refusedUserNotSetOne } from './refused-user-not-set-one.ts';
import { signingSecretOfTwoValues } from './signing-secret-of-two-values.ts';
import { signingSecretReplaced } from './signing-secret-replaced.ts';
import { simplerPasswordHelps } from './simpler-password-helps.ts';
import { slashDecides } from './slash-decides.ts';
import { tokenSpoilsOpenCall } from './token-spoils-open-call.ts';
import { tokenWorksPasswordFails } from './token-works-password-fails.ts';
import { trimmingHelps } from './trimming-helps.ts';
import { updateBreaksPlainHttp } from './update-breaks-plain-http.ts';
import { variableNamesCompared } from './variable-names-compared.ts';
import { windowsLoginFailsBehindProxy } from './windows-login-fails-behind-proxy.ts';
import { worksOnLocalhostOnly } from './works-on-localhost-only.ts';
import { worksWithoutApache } from './works-without-apache.ts';
import { wwwDecides } from './www-decides.ts';

export const comparedRules: readonly Rule[] = [
  clearingCookiesHelps,
  errorHiddenByLogin,
  leewayHelps,
  otherBrowserHelps,
  privateWindowHelps,
  windowsLoginFailsBehindProxy,
  worksOnLocalhostOnly,
  slashDecides,
  httpsDecides,
  onlyWithLoginAccepted,
  literalWorksVariableFails,
  plainAddressLosesLogin,
  simplerPasswordHelps,
  worksWithoutApache,
  otherValueGiven,
  otherFieldUsed,
  tokenWorksPasswordFails,
  updateBreaksPlainHttp,
  variableNamesCompared,
  newShellHelps,
  quotingHelps,
  trimmingHelps,
  htpasswdOptionHelps,
  bearerWordDecides,
  blankAuthorizationHelps,
  keyAndHostOfTwo,
  appFailsWebWorks,
  failsUnderOtherUser,
  cookieSpoilsCall,
  tokenSpoilsOpenCall,
  clockPutRight,
  wwwDecides,
  otherFieldAccepted,
  otherWordAccepted,
  refusedUserNotSetOne,
  signingSecretOfTwoValues,
  signingSecretReplaced,
];
