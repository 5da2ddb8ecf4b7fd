/**
 * What stands for the secret in a paste names another thing than the field wants:
 *
 *     token=<user key>
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  '(?:api[_-]?key|api[_-]?token|auth[_-]?token|access[_-]?token|X-Api-Token|\\w{1,20}[_-]token|token|api[_-]?secret|client[_-]?secret|access[_-]?key|stream(?:ing)?[ _-]key|license[ _-]key|\\w{1,20}[ _-](?:token|key)|Bearer)';
const OTHER =
  '(?:user[ _-]?key|user[ _-]?id|user[ _-]?name|(?:client|project|account|app|application|organi[sz]ation|team|bot|tenant|database)[ _-]?id|id of (?:the|my|our) (?:api )?(?:key|token|app|project)|(?:api[ _-]?)?key[ _-]?id|e-?mail(?: address)?|account name|(?:my |our )?login password|refresh[ _-]?token|public[ _-]?key|(?:web|browser) (?:api )?key|(?:team|company|organi[sz]ation|group) (?:token|key)|inbox (?:id(?:entifier)?|key)|(?:account|web|ui|login|user)[ _-]password|token (?:of|from|for) (?:the )?(?:old|classic|other|web)\\w{0,10}|(?:account|global|admin|public|browser|read|client|project)[ _-](?:api[ _-]?)?key|(?:admin|root|wifi|wi-fi|router|nas|server|panel)[ _-]password|v\\d[ _-](?:api[ _-]?)?(?:token|key)|(?:personal|account|team|organi[sz]ation) token)';
/** A password of another layer, as people put it in place of the value. */
const PASSWORD =
  /\bpassw(?:or)?d["']?[ \t]{0,3}[=:][ \t]{0,3}["'<([{]{1,2}(?:(?:the|my|your)[ _-])?((?:account|web|ui|web[ -]ui|portal|e-?mail|mail|login page)[ _-](?:login[ _-])?password)\b/dgi;

const HELD = new RegExp(
  `\\b(${FIELD}["']?(?:[ \\t]{0,3}[=:]|[ \\t])[ \\t]{0,3}(?:["'\`][<{[(]{0,2}|[<{[(]{1,2})(?:my|your|our|the)?[ _-]?${OTHER})[>}\\])]{0,2}["'\`]?(?=[\\s,;)]|$)`,
  'dgi',
);
/** A remark behind the value tells what it is. */
const REMARKED =
  /\b(?:api[_ -]?key|token|secret|client[_ -]?secret)["']?[ \t]{0,3}[:=][ \t]{0,3}(?:\S{3,60}[ \t]{1,3})?(?:\((?:the |my |its )?(?:serial(?: number)?\b|(?:account|web|login|dashboard|admin|user|project|key|app|application|client|device|team|org)[ _-]?(?:password|name|id)\b|same as (?:the )?(?:client|app|key|account)?[ _-]?id\b)[^)\n]{0,40}\))/dgi;

/** No key is a mail address. */
const MAIL =
  /(?<![\w-])(?:[A-Za-z]\w{0,20}[_-])?(?:api[_-]?key|access[_-]?key|secret[_-]?key|api[_-]?token|access[_-]?token)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}(?=["'\s,;}]|$)/dgi;

export const fieldHoldsOtherKind: Rule = {
  id: 'field-holds-other-kind',
  find: (input) =>
    [
      ...places(input, HELD, 1),
      ...places(input, PASSWORD, 1),
      ...places(input, REMARKED),
      ...places(input, MAIL),
    ].slice(0, 2),
};
