/**
 * What stands for the secret in a paste names another thing than the field wants:
 *
 *     token=<user key>
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  '(?:api[_-]?key|api[_-]?token|auth[_-]?token|access[_-]?token|token|api[_-]?secret|client[_-]?secret|Bearer)';
const OTHER =
  '(?:user[ _-]?key|user[ _-]?id|user[ _-]?name|(?:client|project|account|app|application|organi[sz]ation|team|bot|tenant|database)[ _-]?id|id of (?:the|my|our) (?:api )?(?:key|token|app|project)|(?:api[ _-]?)?key[ _-]?id|e-?mail(?: address)?|account name|(?:my |our )?login password|refresh[ _-]?token|public[ _-]?key|(?:web|browser) (?:api )?key)';

const HELD = new RegExp(
  `\\b(${FIELD}["']?(?:[ \\t]{0,3}[=:]|[ \\t])[ \\t]{0,3}(?:["'\`][<{[(]{0,2}|[<{[(]{1,2})(?:my|your|our|the)?[ _-]?${OTHER})[>}\\])]{0,2}["'\`]?(?=[\\s,;)]|$)`,
  'dgi',
);
export const fieldHoldsOtherKind: Rule = {
  id: 'field-holds-other-kind',
  find: (input) => places(input, HELD, 1),
};
