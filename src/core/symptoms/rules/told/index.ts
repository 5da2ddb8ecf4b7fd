/** What people tell of a failure in their own words. What programs say: `words`. */
import type { Rule } from '../../rule.ts';
import { accessWasWithdrawn } from './access-was-withdrawn.ts';
import { accountInRegion } from './account-in-region.ts';
import { appSignedInAgain } from './app-signed-in-again.ts';
import { baseAddressLeftAtDefault } from './base-address-left-at-default.ts';
import { clientKeepsLogin } from './client-keeps-login.ts';
import { clockStoodStill } from './clock-stood-still.ts';
import { cookieNotKept } from './cookie-not-kept.ts';
import { credentialHadExpired } from './credential-had-expired.ts';
import { envFileNotRead } from './env-file-not-read.ts';
import { freshTokenCalledExpired } from './fresh-token-called-expired.ts';
import { gitLoginForgotten } from './git-login-forgotten.ts';
import { gitPasswordTried } from './git-password-tried.ts';
import { guardAlsoOnLogin } from './guard-also-on-login.ts';
import { imageLoginForOtherHost } from './image-login-for-other-host.ts';
import { keyBeginsAsAnother } from './key-begins-as-another.ts';
import { keyFromOtherProgram } from './key-from-other-program.ts';
import { keyOfLesserKind } from './key-of-lesser-kind.ts';
import { keyOfOtherPlace } from './key-of-other-place.ts';
import { keyOfOwnServer } from './key-of-own-server.ts';
import { keyOwnerGone } from './key-owner-gone.ts';
import { logShowsLoginAccepted } from './log-shows-login-accepted.ts';
import { logShowsSessionMade } from './log-shows-session-made.ts';
import { loginFileNotThere } from './login-file-not-there.ts';
import { loginKeptForOtherHost } from './login-kept-for-other-host.ts';
import { loginLastsAWhile } from './login-lasts-a-while.ts';
import { loginLostInsideFrame } from './login-lost-inside-frame.ts';
import { madeBeforeSecretChanged } from './made-before-secret-changed.ts';
import { oauth1SignatureRefused } from './oauth1-signature-refused.ts';
import { oldBrowserLoginStays } from './old-browser-login-stays.ts';
import { oldValueStillUsed } from './old-value-still-used.ts';
import { oneTimeCodeRefused } from './one-time-code-refused.ts';
import { orderOfMiddlewareTold } from './order-of-middleware-told.ts';
import { ownFieldGetsThrough } from './own-field-gets-through.ts';
import { pageLeftOpen } from './page-left-open.ts';
import { passwordAskedAgain } from './password-asked-again.ts';
import { passwordFileRightsTold } from './password-file-rights-told.ts';
import { programMakesSecretUp } from './program-makes-secret-up.ts';
import { promptWithoutTerminal } from './prompt-without-terminal.ts';
import { proxyLoginAsked } from './proxy-login-asked.ts';
import { proxyOffersOtherScheme } from './proxy-offers-other-scheme.ts';
import { proxyWantsWindowsLogin } from './proxy-wants-windows-login.ts';
import { redirectToHttpsLosesLogin } from './redirect-to-https-loses-login.ts';
import { refusedNowAndThen } from './refused-now-and-then.ts';
import { repositoryIdTold } from './repository-id-told.ts';
import { sessionLifeNamed } from './session-life-named.ts';
import { sessionLostAtRestart } from './session-lost-at-restart.ts';
import { signedInAgain } from './signed-in-again.ts';
import { signedInBeforeChange } from './signed-in-before-change.ts';
import { signedLinkRefused } from './signed-link-refused.ts';
import { signedWithOtherSecret } from './signed-with-other-secret.ts';
import { signingRegionWrong } from './signing-region-wrong.ts';
import { storedFileDeleted } from './stored-file-deleted.ts';
import { storedLoginShown } from './stored-login-shown.ts';
import { tokenHasOnly } from './token-has-only.ts';
import { tokenLifeNamed } from './token-life-named.ts';
import { tokenMadeAtOtherHost } from './token-made-at-other-host.ts';
import { tokenMadeOnce } from './token-made-once.ts';
import { tokenNotDecodedTold } from './token-not-decoded-told.ts';
import { tokenOfOtherKindGiven } from './token-of-other-kind-given.ts';
import { tokenPastedAlone } from './token-pasted-alone.ts';
import { toolSaysAlreadyLoggedIn } from './tool-says-already-logged-in.ts';
import { underscoreFieldLost } from './underscore-field-lost.ts';
import { userMissingInCode } from './user-missing-in-code.ts';
import { variableKeptFromJob } from './variable-kept-from-job.ts';
import { variableWinsOverLogin } from './variable-wins-over-login.ts';
import { webhookOfSignedAddressRefused } from './webhook-of-signed-address-refused.ts';

export const toldRules: readonly Rule[] = [
  clientKeepsLogin,
  clockStoodStill,
  cookieNotKept,
  freshTokenCalledExpired,
  logShowsLoginAccepted,
  madeBeforeSecretChanged,
  oauth1SignatureRefused,
  passwordAskedAgain,
  proxyLoginAsked,
  proxyWantsWindowsLogin,
  sessionLostAtRestart,
  signedLinkRefused,
  signingRegionWrong,
  tokenMadeAtOtherHost,
  tokenNotDecodedTold,
  tokenOfOtherKindGiven,
  userMissingInCode,
  oneTimeCodeRefused,
  refusedNowAndThen,
  gitPasswordTried,
  logShowsSessionMade,
  oldValueStillUsed,
  signedWithOtherSecret,
  tokenHasOnly,
  keyOfOtherPlace,
  redirectToHttpsLosesLogin,
  webhookOfSignedAddressRefused,
  toolSaysAlreadyLoggedIn,
  underscoreFieldLost,
  loginLastsAWhile,
  loginLostInsideFrame,
  ownFieldGetsThrough,
  appSignedInAgain,
  signedInAgain,
  storedFileDeleted,
  credentialHadExpired,
  keyOfLesserKind,
  pageLeftOpen,
  signedInBeforeChange,
  keyFromOtherProgram,
  variableWinsOverLogin,
  orderOfMiddlewareTold,
  envFileNotRead,
  loginKeptForOtherHost,
  repositoryIdTold,
  imageLoginForOtherHost,
  keyOwnerGone,
  guardAlsoOnLogin,
  accessWasWithdrawn,
  tokenPastedAlone,
  oldBrowserLoginStays,
  gitLoginForgotten,
  passwordFileRightsTold,
  proxyOffersOtherScheme,
  accountInRegion,
  keyOfOwnServer,
  variableKeptFromJob,
  keyBeginsAsAnother,
  loginFileNotThere,
  storedLoginShown,
  tokenMadeOnce,
  tokenLifeNamed,
  programMakesSecretUp,
  baseAddressLeftAtDefault,
  promptWithoutTerminal,
  sessionLifeNamed,
];
