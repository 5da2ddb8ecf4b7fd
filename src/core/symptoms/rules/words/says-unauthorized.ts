/**
 * The answer is 401, and the paste shows no more than that:
 *
 *     Request failed: 401 Unauthorized
 */

import { inListOfCodes } from '../../facts/list-of-codes.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-unauthorized',
  [
    '(?<![\\d.:/])\\b401\\b(?!\\.?\\d| ?(?:bytes|ms|k?m?b|packages?|passed|items?|objects?|commits?|files?|tests?|lines?|pages?|rows?)\\b|[,;)]? ?[/\\d])',
    '\\bun(?:authori[sz]ed|authenticated)(?:Http)?(?:Exception|Error)\\b|\\bNSURLErrorDomain\\b[^\\n]{0,20}?-101[23]\\b',
    '\\bunauthori[sz]ed\\b(?! (?:modif|use\\b|disclos|cop(?:y|ies)|distribut|repro|third|payload|changes))',
    '\\bunauthori[sz]ed(?:401)?(?:error|exception)\\b',
    // Log lines of development servers: morgan of Express, runserver of Django.
    '\\b(?:GET|POST|PUT|PATCH|DELETE|OPTIONS) \\S{1,200} 401 [\\d.]{1,9} ms\\b|\\bHTTP/1\\.1" 401 \\d',
    '\\bunauthori[sz]ed(?:401)?(?:error|exception)\\b',
    // 'not authorized to do this' speaks of rights.
    '\\bnot (?:properly )?authenticated\\b(?! (?:user|request|client)s?\\b)|\\bnot authori[sz]ed\\b(?! (?:to|for|by|until|as)\\b)',
    '(?<!allow[-_])\\bunauthenticated\\b(?! (?:attack|encrypt|remote|user who|part|data)|/unenc)',
  ],
  undefined,
  'to-any',
);

export const saysUnauthorized: Rule = {
  ...words,
  // Where every refusal was answered, or the failure has another status, the words are not the matter.
  find: (input) => {
    const statuses = input.exchanges.flatMap(({ response }) => response?.status ?? []);
    const failing = input.exchanges[input.failing ?? -1]?.response?.status;
    if (statuses.length > 0 && failing !== 401) return [];
    return words.find(input).filter(({ span }) => !inListOfCodes(input.text, span.start));
  },
};
