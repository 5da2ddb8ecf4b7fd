/**
 * A JWT stands behind the word Basic, which takes a user and a password:
 *
 *     > Authorization: Basic eyJ...
 */

import { sentIn } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const tokenSentAsBasic: Rule = {
  id: 'token-sent-as-basic',
  find: (input) =>
    sentIn(input)
      .filter(({ scheme, rest }) => scheme === 'basic' && /^eyJ[\w-]{8,}\.[\w-]{8,}/.test(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
};
