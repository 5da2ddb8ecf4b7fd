import type { Rule } from '../../rule.ts';
import { accessWasWithdrawn } from './access-was-withdrawn.ts';
import { accountInRegion } from './account-in-region.ts';
import { appFailsWebWorks } from './app-fails-web-works.ts';
import { appSignedInAgain } from './app-signed-in-again.ts';
import { base64WrapsTold } from './base64-wraps-told.ts';
import { bearerWordDecides } from './bearer-word-decides.ts';
import { blankAuthorizationHelps } from './blank-authorization-helps.ts';
import { clearingCookiesHelps } from './clearing-cookies-helps.ts';
import { clockPutRight } from './clock-put-right.ts';
import { clockStoodStill } from './clock-stood-still.ts';
import { composeAndPasswordHash } from './compose-and-password-hash.ts';
import { cookieNotKept } from './cookie-not-kept.ts';
import { cookieSpoilsCall } from './cookie-spoils-call.ts';
import { credentialHadExpired } from './credential-had-expired.ts';
import { dollarToBeDoubled } from './dollar-to-be-doubled.ts';
import { envFileNotRead } from './env-file-not-read.ts';
import { errorHiddenByLogin } from './error-hidden-by-login.ts';
import { failsUnderOtherUser } from './fails-under-other-user.ts';
import { freshTokenCalledExpired } from './fresh-token-called-expired.ts';
import { gitLoginForgotten } from './git-login-forgotten.ts';
import { gitPasswordTried } from './git-password-tried.ts';
import { guardAlsoOnLogin } from './guard-also-on-login.ts';
import { hashKindUnsupported } from './hash-kind-unsupported.ts';
import { htpasswdOptionHelps } from './htpasswd-option-helps.ts';
import { httpsDecides } from './https-decides.ts';
import { imageLoginForOtherHost } from './image-login-for-other-host.ts';
import { keyAndHostOfTwo } from './key-and-host-of-two.ts';
import { keyBeginsAsAnother } from './key-begins-as-another.ts';
import { keyFromOtherProgram } from './key-from-other-program.ts';
import { keyOfLesserKind } from './key-of-lesser-kind.ts';
import { keyOfOtherPlace } from './key-of-other-place.ts';
import { keyOfOwnServer } from './key-of-own-server.ts';
import { keyOwnerGone } from './key-owner-gone.ts';
import { leewayHelps } from './leeway-helps.ts';
import { lettersListed } from './letters-listed.ts';
import { lineEndsOfWindows } from './line-ends-of-windows.ts';
import { literalWorksVariableFails } from './literal-works-variable-fails.ts';
import { logShowsLoginAccepted } from './log-shows-login-accepted.ts';
import { logShowsSessionMade } from './log-shows-session-made.ts';
import { loginFileNotThere } from './login-file-not-there.ts';
import { loginKeptForOtherHost } from './login-kept-for-other-host.ts';
import { loginLastsAWhile } from './login-lasts-a-while.ts';
import { loginLostInsideFrame } from './login-lost-inside-frame.ts';
import { newShellHelps } from './new-shell-helps.ts';
import { oauth1SignatureRefused } from './oauth1-signature-refused.ts';
import { oldBrowserLoginStays } from './old-browser-login-stays.ts';
import { oldValueStillUsed } from './old-value-still-used.ts';
import { oneTimeCodeRefused } from './one-time-code-refused.ts';
import { onlyWithLoginAccepted } from './only-with-login-accepted.ts';
import { orderOfMiddlewareTold } from './order-of-middleware-told.ts';
import { otherBrowserHelps } from './other-browser-helps.ts';
import { otherFieldUsed } from './other-field-used.ts';
import { otherValueGiven } from './other-value-given.ts';
import { ownFieldGetsThrough } from './own-field-gets-through.ts';
import { pageLeftOpen } from './page-left-open.ts';
import { passwordAskedAgain } from './password-asked-again.ts';
import { passwordBesideRefusal } from './password-beside-refusal.ts';
import { passwordCutAtSign } from './password-cut-at-sign.ts';
import { passwordFileRightsTold } from './password-file-rights-told.ts';
import { passwordHasDollar } from './password-has-dollar.ts';
import { passwordLetterBeyondAscii } from './password-letter-beyond-ascii.ts';
import { passwordNotAscii } from './password-not-ascii.ts';
import { passwordShownAlone } from './password-shown-alone.ts';
import { passwordWithSpecialCharacter } from './password-with-special-character.ts';
import { plainAddressLosesLogin } from './plain-address-loses-login.ts';
import { privateWindowHelps } from './private-window-helps.ts';
import { proxyLoginAsked } from './proxy-login-asked.ts';
import { proxyOffersOtherScheme } from './proxy-offers-other-scheme.ts';
import { proxyWantsWindowsLogin } from './proxy-wants-windows-login.ts';
import { quotesPartOfValue } from './quotes-part-of-value.ts';
import { quotingHelps } from './quoting-helps.ts';
import { redirectToHttpsLosesLogin } from './redirect-to-https-loses-login.ts';
import { refusedNowAndThen } from './refused-now-and-then.ts';
import { repositoryIdTold } from './repository-id-told.ts';
import { secretLengthDiffers } from './secret-length-differs.ts';
import { sessionLostAtRestart } from './session-lost-at-restart.ts';
import { signNamedInWords } from './sign-named-in-words.ts';
import { signedInAgain } from './signed-in-again.ts';
import { signedInBeforeChange } from './signed-in-before-change.ts';
import { signedLinkRefused } from './signed-link-refused.ts';
import { signedWithOtherSecret } from './signed-with-other-secret.ts';
import { signingRegionWrong } from './signing-region-wrong.ts';
import { signsListed } from './signs-listed.ts';
import { simplerPasswordHelps } from './simpler-password-helps.ts';
import { slashDecides } from './slash-decides.ts';
import { spaceCopiedAlong } from './space-copied-along.ts';
import { specialCharacterToldAbroad } from './special-character-told-abroad.ts';
import { storedFileDeleted } from './stored-file-deleted.ts';
import { tokenHasOnly } from './token-has-only.ts';
import { tokenMadeAtOtherHost } from './token-made-at-other-host.ts';
import { tokenNotDecodedTold } from './token-not-decoded-told.ts';
import { tokenOfOtherKindGiven } from './token-of-other-kind-given.ts';
import { tokenPastedAlone } from './token-pasted-alone.ts';
import { tokenSpoilsOpenCall } from './token-spoils-open-call.ts';
import { tokenWorksPasswordFails } from './token-works-password-fails.ts';
import { toolSaysAlreadyLoggedIn } from './tool-says-already-logged-in.ts';
import { trimmingHelps } from './trimming-helps.ts';
import { underscoreFieldLost } from './underscore-field-lost.ts';
import { updateBreaksPlainHttp } from './update-breaks-plain-http.ts';
import { userMissingInCode } from './user-missing-in-code.ts';
import { userNameHasColon } from './user-name-has-colon.ts';
import { variableExpansionTold } from './variable-expansion-told.ts';
import { variableKeptFromJob } from './variable-kept-from-job.ts';
import { variableNamesCompared } from './variable-names-compared.ts';
import { variableSetByShell } from './variable-set-by-shell.ts';
import { variableWinsOverLogin } from './variable-wins-over-login.ts';
import { webhookOfSignedAddressRefused } from './webhook-of-signed-address-refused.ts';
import { whiteSpaceToldAbroad } from './white-space-told-abroad.ts';
import { windowsLoginFailsBehindProxy } from './windows-login-fails-behind-proxy.ts';
import { worksOnLocalhostOnly } from './works-on-localhost-only.ts';
import { worksWithoutApache } from './works-without-apache.ts';
import { wwwDecides } from './www-decides.ts';

/** What people tell of a failure in their own words. */
export const toldRules: readonly Rule[] = [
  clearingCookiesHelps,
  clockStoodStill,
  composeAndPasswordHash,
  cookieNotKept,
  errorHiddenByLogin,
  freshTokenCalledExpired,
  hashKindUnsupported,
  leewayHelps,
  logShowsLoginAccepted,
  oauth1SignatureRefused,
  otherBrowserHelps,
  passwordAskedAgain,
  passwordHasDollar,
  passwordNotAscii,
  passwordWithSpecialCharacter,
  privateWindowHelps,
  proxyLoginAsked,
  proxyWantsWindowsLogin,
  sessionLostAtRestart,
  signedLinkRefused,
  signingRegionWrong,
  tokenMadeAtOtherHost,
  tokenNotDecodedTold,
  tokenOfOtherKindGiven,
  userMissingInCode,
  windowsLoginFailsBehindProxy,
  worksOnLocalhostOnly,
  oneTimeCodeRefused,
  slashDecides,
  httpsDecides,
  passwordShownAlone,
  refusedNowAndThen,
  onlyWithLoginAccepted,
  lettersListed,
  signsListed,
  literalWorksVariableFails,
  gitPasswordTried,
  plainAddressLosesLogin,
  logShowsSessionMade,
  simplerPasswordHelps,
  worksWithoutApache,
  oldValueStillUsed,
  otherValueGiven,
  otherFieldUsed,
  signedWithOtherSecret,
  tokenHasOnly,
  keyOfOtherPlace,
  redirectToHttpsLosesLogin,
  webhookOfSignedAddressRefused,
  toolSaysAlreadyLoggedIn,
  underscoreFieldLost,
  loginLastsAWhile,
  tokenWorksPasswordFails,
  loginLostInsideFrame,
  updateBreaksPlainHttp,
  ownFieldGetsThrough,
  appSignedInAgain,
  signedInAgain,
  storedFileDeleted,
  credentialHadExpired,
  keyOfLesserKind,
  pageLeftOpen,
  signedInBeforeChange,
  specialCharacterToldAbroad,
  passwordCutAtSign,
  userNameHasColon,
  variableNamesCompared,
  variableSetByShell,
  newShellHelps,
  quotesPartOfValue,
  quotingHelps,
  dollarToBeDoubled,
  secretLengthDiffers,
  trimmingHelps,
  whiteSpaceToldAbroad,
  htpasswdOptionHelps,
  bearerWordDecides,
  blankAuthorizationHelps,
  keyFromOtherProgram,
  variableWinsOverLogin,
  variableExpansionTold,
  orderOfMiddlewareTold,
  envFileNotRead,
  loginKeptForOtherHost,
  repositoryIdTold,
  base64WrapsTold,
  imageLoginForOtherHost,
  keyAndHostOfTwo,
  keyOwnerGone,
  appFailsWebWorks,
  guardAlsoOnLogin,
  passwordBesideRefusal,
  passwordLetterBeyondAscii,
  accessWasWithdrawn,
  failsUnderOtherUser,
  lineEndsOfWindows,
  spaceCopiedAlong,
  tokenPastedAlone,
  signNamedInWords,
  oldBrowserLoginStays,
  gitLoginForgotten,
  cookieSpoilsCall,
  tokenSpoilsOpenCall,
  passwordFileRightsTold,
  clockPutRight,
  proxyOffersOtherScheme,
  accountInRegion,
  keyOfOwnServer,
  variableKeptFromJob,
  keyBeginsAsAnother,
  wwwDecides,
  loginFileNotThere,
];
