/**
 * More than one space, or a tab, between the scheme word and the credentials; some servers split at the first:
 *
 *     > Authorization: Bearer  fake-token
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const schemeWordThenTwoSpaces: Rule = {
  id: 'scheme-word-then-two-spaces',
  find: (input) =>
    inRequests(input)
      .filter(({ value }) => /^[A-Za-z][\w-]*(?: {2,}| ?\t\s*|\u00a0+)\S/.test(value))
      .map(({ exchange, span }) => ({ exchange, span })),
};
