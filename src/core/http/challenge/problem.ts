/**
 * What can be wrong with a challenge, as codes. Words for people live in the content, under these codes.
 * An error says that the value does not match RFC 9110; a warning, that it matches but will surprise somebody.
 */

/** The value does not match the grammar, or breaks a MUST of it. */
export const challengeErrors = [
  /** A control character other than tab, CR, LF and NUL; kept inside quotes. RFC 9110, 5.5 */
  'control-character',
  /** CR or LF inside the value; read as a space. RFC 9110, 5.5 */
  'line-break',
  /** NUL inside the value; read as a space. RFC 9110, 5.5 */
  'nul',
  /** A character outside ASCII outside quotes: obs-text is for quoted strings only. RFC 9110, 5.6.2 */
  'non-ascii',
  /** Typographic quotes where `"` belongs; the text between them is kept. RFC 9110, 5.6.4 */
  'smart-quotes',
  /** The value begins with the name of its own field, `WWW-Authenticate:`; skipped. RFC 9110, 11.6.1 */
  'field-name-in-value',
  /** A character in a scheme that no token may hold, `Basic: realm="x"`. RFC 9110, 11.1 */
  'invalid-scheme',
  /** A tab between a scheme and what follows, where only spaces may stand. RFC 9110, 11.3 */
  'tab-after-scheme',
  /** `Bearer, error="x"`: no space before the comma, so the parameters belong to nothing; kept. RFC 9110, 11.3 */
  'comma-after-scheme',
  /** Text after a scheme that is neither token68 nor a parameter; skipped. RFC 9110, 11.3 */
  'invalid-token68',
  /** More text after a token68; skipped. RFC 9110, 11.3 */
  'second-token68',
  /** A parameter in a challenge that has a token68: one or the other; both are kept. RFC 9110, 11.3 */
  'parameter-after-token68',
  /** Parameters with no scheme before them; skipped. RFC 9110, 11.3 */
  'parameter-before-scheme',
  /** A character in a parameter's name that no token may hold; the parameter is skipped. RFC 9110, 11.2 */
  'invalid-name',
  /** `=` with no name before it; skipped. RFC 9110, 11.2 */
  'missing-name',
  /** `realm "x"`: a name and a quoted string without `=`; kept as a parameter. RFC 9110, 11.2 */
  'missing-equals',
  /** A name and `=` with nothing after it; skipped. RFC 9110, 11.2 */
  'missing-value',
  /** A name for the second time in one challenge; the first value is kept. RFC 9110, 11.2 */
  'duplicate-parameter',
  /** A parameter or challenge begins where a comma belongs; kept. RFC 9110, 5.6.1 */
  'missing-comma',
  /** A semicolon where a comma belongs; read as one. RFC 9110, 5.6.1 */
  'semicolon',
  /** A value with spaces or other characters that need quotes, `realm=My Site`; kept whole. RFC 9110, 5.6.2 */
  'value-needs-quotes',
  /** `'` used as quotes round text that is no token; the text between them is kept. RFC 9110, 5.6.4 */
  'single-quoted-text',
  /** `"` inside a quoted string without a backslash; the string is read to its likely end. RFC 9110, 5.6.4 */
  'unescaped-quote',
  /** A quoted string that nothing closes on its line. RFC 9110, 5.6.4 */
  'unterminated-quoted-string',
  /** A quoted string that nothing closes, and a backslash as the last character. RFC 9110, 5.6.4 */
  'trailing-backslash',
  /** Text where a comma or the end belongs, or that begins nothing; skipped. RFC 9110, 11.6.1 */
  'stray-text',
] as const;
export type ChallengeErrorCode = (typeof challengeErrors)[number];

/** The value is valid, but not what a sender should write, or likely not what was meant. */
export const challengeWarnings = [
  /** More than 500 problems of one level: here stands the first that is not listed, with all behind it. */
  'more-problems',
  /** No challenge at all: recipients accept an empty list, a 401 must hold at least one. RFC 9110, 11.6.1, 5.6.1.2 */
  'no-challenge',
  /** A list member with nothing in it: recipients ignore it, senders must not write it. RFC 9110, 5.6.1.1 */
  'empty-list-member',
  /** A field line goes on with parameters of the challenge before it: many clients read each line alone. RFC 9110, 5.3 */
  'parameter-on-next-line',
  /** Whitespace round `=` ("bad" whitespace): recipients remove it, senders must not write it. RFC 9110, 5.6.3 */
  'whitespace-around-equals',
  /** `realm=x`: senders must quote a realm. RFC 9110, 11.5 */
  'realm-not-quoted',
  /** `realm='x'`: a valid token, but single quotes are no quotes: they are part of the value. RFC 9110, 5.6.2 */
  'single-quoted-token',
  /** `"CORP\user"`: the backslash only escapes, and vanishes. RFC 9110, 5.6.4 */
  'needless-quoted-pair',
  /** A character outside ASCII in a quoted string: clients differ in decoding it. RFC 9110, 5.5 */
  'non-ascii-in-quotes',
  /** `Basic realm`: valid, but it makes a token68 of a parameter's name. RFC 9110, 11.3 */
  'token68-like-parameter',
  /** `Negotiate NTLM`: valid, but it makes a token68 of a scheme's name; a comma may be missing. RFC 9110, 11.3 */
  'token68-like-scheme',
  /** `Digest qop="auth", stale`: valid, but it makes a scheme of a parameter's name. RFC 9110, 11.3 */
  'scheme-like-parameter',
] as const;
export type ChallengeWarningCode = (typeof challengeWarnings)[number];

/** Every code that {@link ChallengeProblem} can carry. */
export type ChallengeProblemCode = ChallengeErrorCode | ChallengeWarningCode;

/** A place in the input: UTF-16 units of the value with index `line`; `end` is behind the last unit. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A finding and where it stands. */
export interface ChallengeProblem extends Span {
  readonly code: ChallengeProblemCode;
  readonly level: 'error' | 'warning';
}
