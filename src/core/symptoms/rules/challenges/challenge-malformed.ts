/**
 * A challenge that breaks the grammar of RFC 9110 section 11.3:
 *
 *     WWW-Authenticate: Bearer scope="" error="invalid_token"
 */
import { parseChallenges } from '../../../http/challenge/index.ts';
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const challengeMalformed: Rule = {
  id: 'challenge-malformed',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, response }) =>
      ['www-authenticate', 'proxy-authenticate'].flatMap((name) =>
        fieldsNamed(response, name).flatMap(({ value, valueSpan, decoded }) => {
          const problem = parseChallenges([value]).problems.find(({ level }) => level === 'error');
          if (!problem) return [];
          const { start, end } = problem;
          const exact = !decoded && end > start;
          const span = exact ? { start: valueSpan.start + start, end: valueSpan.start + end } : valueSpan;
          return [{ exchange, span }];
        }),
      ),
    ),
};
