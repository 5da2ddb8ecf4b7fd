/**
 * White space inside the secret, or a line end that is written out (`\n`, `%0A`):
 *
 *     > Authorization: Bearer fake token
 */
import { sentValue } from '../../kinds/sent-value.ts';

const SPACED = /^[\w.~+/=-]{3,}(?:[ \t\u00a0]+[\w.~+/=-]+|(?:\\[nrt]|%0[ad]|%20|%09)[\w.~+/=-]*)$/i;
/** Behind these words stands a secret of one word. */
const ONE_WORD = /^(?:bearer|basic|token|dpop|api-?key)$/;
/** The word of a scheme before the secret is a matter of its own. */
const SCHEME_TWICE = /^(?:bearer|basic|token|jwt|dpop)[ \t]/i;

export const credentialHasSpace = sentValue(
  'credential-has-space',
  (value, { scheme }) =>
    (scheme === undefined || ONE_WORD.test(scheme)) && SPACED.test(value) && !SCHEME_TWICE.test(value),
);
