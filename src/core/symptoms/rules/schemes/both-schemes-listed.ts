/**
 * Somebody lists two values of Authorization that a request should carry, of two schemes:
 *
 *     1. Authorization: Bearer <token>
 *     2. Authorization: Basic <credentials>
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MARK = '^[ \\t]{0,8}(?:\\d{1,2}[.)]|[-*•+])[ \\t]{1,4}["\'`*]{0,3}';
const FIELD = 'Authorization["\'`]?[ \\t]{0,3}:[ \\t]{0,3}["\'`]?';
const line = (scheme: string) => `${MARK}${FIELD}${scheme}\\b[^\\n]{0,200}`;
const LISTED = new RegExp(
  [`${line('Bearer')}\\n(?:[ \\t]*\\n)?${line('Basic')}`, `${line('Basic')}\\n(?:[ \\t]*\\n)?${line('Bearer')}`].join(
    '|',
  ),
  'dgim',
);

export const bothSchemesListed: Rule = {
  id: 'both-schemes-listed',
  find: (input) => places(input, LISTED).slice(0, 1),
};
