/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { curlAsksForHeadOnly } from './curl-asks-for-head-only.ts';
import { forbiddenWithoutLogin } from './forbidden-without-login.ts';
import { handshakeCompleted } from './handshake-completed.ts';
import { loginMeetsServerError } from './login-meets-server-error.ts';
import { notFoundOnlyWithoutLogin } from './not-found-only-without-login.ts';
import { refusalFromBrowserCache } from './refusal-from-browser-cache.ts';
import { refusedOnlyWhenRequestIsBad } from './refused-only-when-request-is-bad.ts';
import { sameLoginRefusedTwice } from './same-login-refused-twice.ts';
import { siblingAcceptsLogin } from './sibling-accepts-login.ts';

export const answersRequestRules: readonly Rule[] = [
  curlAsksForHeadOnly,
  forbiddenWithoutLogin,
  handshakeCompleted,
  loginMeetsServerError,
  notFoundOnlyWithoutLogin,
  refusalFromBrowserCache,
  refusedOnlyWhenRequestIsBad,
  sameLoginRefusedTwice,
  siblingAcceptsLogin,
];
