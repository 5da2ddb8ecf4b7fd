/** Every rule. Their order is that of the evidence shown. */
import type { Rule } from '../rule.ts';
import { axiosDroppedLogin } from './axios-dropped-login.ts';
import { curlDroppedLogin } from './curl-dropped-login.ts';
import { fetchDroppedLogin } from './fetch-dropped-login.ts';
import { loginDroppedAtHttps } from './login-dropped-at-https.ts';
import { loginDroppedAtOtherHost } from './login-dropped-at-other-host.ts';
import { loginDroppedBySlashRedirect } from './login-dropped-by-slash-redirect.ts';
import { redirectAddsSlash } from './redirect-adds-slash.ts';
import { redirectBeforeRefusal } from './redirect-before-refusal.ts';
import { redirectBySlash } from './redirect-by-slash.ts';
import { redirectToHttp } from './redirect-to-http.ts';
import { redirectToHttps } from './redirect-to-https.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { redirectToOtherPort } from './redirect-to-other-port.ts';
import { requestsDroppedLogin } from './requests-dropped-login.ts';
import { wwwAuthenticateMissing } from './www-authenticate-missing.ts';

export const rules: readonly Rule[] = [
  axiosDroppedLogin,
  curlDroppedLogin,
  fetchDroppedLogin,
  loginDroppedAtHttps,
  loginDroppedAtOtherHost,
  loginDroppedBySlashRedirect,
  redirectAddsSlash,
  redirectBeforeRefusal,
  redirectBySlash,
  redirectToHttp,
  redirectToHttps,
  redirectToOtherHost,
  redirectToOtherPort,
  requestsDroppedLogin,
  wwwAuthenticateMissing,
];
