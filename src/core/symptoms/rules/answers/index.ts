import type { Rule } from '../../rule.ts';
import { curlAsksForHeadOnly } from './curl-asks-for-head-only.ts';
import { forbiddenSaysLogIn } from './forbidden-says-log-in.ts';
import { forbiddenWithoutLogin } from './forbidden-without-login.ts';
import { handshakeCompleted } from './handshake-completed.ts';
import { loginMeetsServerError } from './login-meets-server-error.ts';
import { notFoundAtGithub } from './not-found-at-github.ts';
import { notFoundOnlyWithoutLogin } from './not-found-only-without-login.ts';
import { refusalCountsRequests } from './refusal-counts-requests.ts';
import { refusalFromBrowserCache } from './refusal-from-browser-cache.ts';
import { refusalFromCache } from './refusal-from-cache.ts';
import { refusalSaysTooManyTries } from './refusal-says-too-many-tries.ts';
import { refusedOnlyWhenRequestIsBad } from './refused-only-when-request-is-bad.ts';
import { sameLoginRefusedTwice } from './same-login-refused-twice.ts';
import { siblingAcceptsLogin } from './sibling-accepts-login.ts';
import { unauthorizedSaysForbidden } from './unauthorized-says-forbidden.ts';

export const answersRules: readonly Rule[] = [
  curlAsksForHeadOnly,
  forbiddenSaysLogIn,
  forbiddenWithoutLogin,
  handshakeCompleted,
  loginMeetsServerError,
  notFoundAtGithub,
  notFoundOnlyWithoutLogin,
  refusalCountsRequests,
  refusalFromBrowserCache,
  refusalFromCache,
  refusalSaysTooManyTries,
  refusedOnlyWhenRequestIsBad,
  sameLoginRefusedTwice,
  siblingAcceptsLogin,
  unauthorizedSaysForbidden,
];
