/** Statuses that speak of a login (RFC 9110 sections 15.5.2, 15.5.4 and 15.5.8). */

type Status = number | null | undefined;

/** 401 or 407: the answer asks for credentials, by a challenge. */
export function asksForLogin(status: Status): boolean {
  return status === 401 || status === 407;
}

/** Also 403: credentials that are known, and not enough. */
export function isLoginRefusal(status: Status): boolean {
  return asksForLogin(status) || status === 403;
}
