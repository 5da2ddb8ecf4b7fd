/** Cookies of a session: how they are set, kept and sent. Here: the rules that an answer alone can show. */
import type { Rule } from '../../rule.ts';
import { cookieCalledInvalid } from './cookie-called-invalid.ts';
import { cookieNoneWithoutSecure } from './cookie-none-without-secure.ts';
import { csrfRefused } from './csrf-refused.ts';
import { refusalDeletesCookies } from './refusal-deletes-cookies.ts';

export const cookiesRules: readonly Rule[] = [
  cookieCalledInvalid,
  cookieNoneWithoutSecure,
  csrfRefused,
  refusalDeletesCookies,
];
