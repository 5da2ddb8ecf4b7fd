/** Paths at which people sign in, as the source of a pattern: what comes back from there needs no login. */
export const SIGN_IN_PATH =
  '/(?:[\\w.-]{1,40}/){0,5}(?:log-?in|sign-?in|j_security_check|auth/local|callback/credentials|sessions?(?=[\\s"\'`]))(?![\\w-])';
