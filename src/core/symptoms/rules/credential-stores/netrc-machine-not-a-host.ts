/**
 * An entry of a netrc file names an address or a port where the name of a host belongs, so it is never found:
 *
 *     machine https://api.example.com login bob password fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENTRY =
  /^[ \t]*machine[ \t]+((?:https?:\/\/[^\s"'<>]{1,300}|[\w.-]{1,200}(?::\d{2,5}|\/)[^\s"'<>]{0,300}))(?=[ \t\r\n]{1,20}(?:login|account|password)\b)/dgm;

export const netrcMachineNotAHost: Rule = {
  id: 'netrc-machine-not-a-host',
  find: (input) => places(input, ENTRY, 1).slice(0, 1),
};
