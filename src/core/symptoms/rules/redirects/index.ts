/** Redirects, and what becomes of the login on the way. */
import type { Rule } from '../../rule.ts';
import { axiosDroppedLogin } from './axios-dropped-login.ts';
import { callGoesOnToHttps } from './call-goes-on-to-https.ts';
import { callGoesOnToOtherHost } from './call-goes-on-to-other-host.ts';
import { curlDroppedLogin } from './curl-dropped-login.ts';
import { curlFollowsWithOwnHeader } from './curl-follows-with-own-header.ts';
import { curlFollowsWithUser } from './curl-follows-with-user.ts';
import { djangoAddressWithoutSlash } from './django-address-without-slash.ts';
import { fetchDroppedLogin } from './fetch-dropped-login.ts';
import { locationAtOtherHost } from './location-at-other-host.ts';
import { logRedirectBySlash } from './log-redirect-by-slash.ts';
import { logRedirectThenRefusal } from './log-redirect-then-refusal.ts';
import { loginDroppedAtHttps } from './login-dropped-at-https.ts';
import { loginDroppedAtOtherHost } from './login-dropped-at-other-host.ts';
import { loginDroppedBySlashRedirect } from './login-dropped-by-slash-redirect.ts';
import { loginSentToHttpAddress } from './login-sent-to-http-address.ts';
import { nodeFetchUpdateDropsLogin } from './node-fetch-update-drops-login.ts';
import { redirectAddsSlash } from './redirect-adds-slash.ts';
import { redirectBeforeRefusal } from './redirect-before-refusal.ts';
import { redirectBySlash } from './redirect-by-slash.ts';
import { redirectHookSetsHeader } from './redirect-hook-sets-header.ts';
import { redirectInNotes } from './redirect-in-notes.ts';
import { redirectToHttp } from './redirect-to-http.ts';
import { redirectToHttps } from './redirect-to-https.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { redirectToOtherPort } from './redirect-to-other-port.ts';
import { requestsDroppedLogin } from './requests-dropped-login.ts';
import { secondRequestWithoutLogin } from './second-request-without-login.ts';
import { slashMakesTheDifference } from './slash-makes-the-difference.ts';

export const redirectsRules: readonly Rule[] = [
  axiosDroppedLogin,
  curlDroppedLogin,
  curlFollowsWithOwnHeader,
  fetchDroppedLogin,
  loginDroppedAtHttps,
  loginDroppedAtOtherHost,
  loginDroppedBySlashRedirect,
  loginSentToHttpAddress,
  redirectAddsSlash,
  redirectBeforeRefusal,
  redirectBySlash,
  redirectInNotes,
  redirectToHttp,
  redirectToHttps,
  redirectToOtherHost,
  redirectToOtherPort,
  requestsDroppedLogin,
  secondRequestWithoutLogin,
  slashMakesTheDifference,
  djangoAddressWithoutSlash,
  curlFollowsWithUser,
  callGoesOnToOtherHost,
  locationAtOtherHost,
  nodeFetchUpdateDropsLogin,
  logRedirectThenRefusal,
  logRedirectBySlash,
  redirectHookSetsHeader,
  callGoesOnToHttps,
];
