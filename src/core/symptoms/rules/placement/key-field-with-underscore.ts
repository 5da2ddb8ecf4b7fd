/**
 * The field of the key has an underscore in its name, which nginx and others drop without a word:
 *
 *     > api_key: fake-key
 */
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const keyFieldWithUnderscore: Rule = {
  id: 'key-field-with-underscore',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) =>
      (request?.fields ?? [])
        .filter(({ name }) => /^(?!HTTP_)[^_]*_/.test(name) && /key|token|auth|secret|user|session/i.test(name))
        .map(({ span }) => ({ exchange, span })),
    ),
};
