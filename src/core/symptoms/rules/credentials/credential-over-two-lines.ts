/**
 * The credentials go on in a line of their own, as `base64` breaks them after 76 characters:
 *
 *     > Authorization: Basic ZmFrZTpm...
 *     > YWtl
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const NEXT = /^\r?\n(?:> ?)?[A-Za-z0-9+/_-]{2,}={0,2}[ \t]*(?:\r?\n|$)/;

/** A line that begins with a blank belongs to the field (RFC 9112 section 5.2): the value then holds a blank. */
const FOLDED = /^[A-Za-z0-9+/_-]{40,}[ \t]+[A-Za-z0-9+/_-]{2,}={0,2}$/;

export const credentialOverTwoLines: Rule = {
  id: 'credential-over-two-lines',
  find: (input) =>
    inRequests(input)
      .filter(
        ({ scheme, rest, span }) =>
          /^(?:basic|bearer)$/.test(scheme) &&
          rest.length >= 48 &&
          (NEXT.test(input.text.slice(span.end, span.end + 400)) ||
            (FOLDED.test(rest) && input.text.slice(span.start, span.end).includes('\n'))),
      )
      .map(({ exchange, span }) => ({ exchange, span })),
};
