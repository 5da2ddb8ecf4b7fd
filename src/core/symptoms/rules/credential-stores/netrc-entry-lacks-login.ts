/**
 * An entry of a netrc file has a password and no name. Programs that want both pass over it:
 *
 *     machine cache.example.com password fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENTRY =
  /^[ \t]*(machine[ \t]+[\w.-]{1,200})[ \t\r\n]{1,20}password[ \t]+\S{1,2000}(?=\s|$)(?![ \t\r\n]{1,20}(?:login|account)\b)/dgm;

export const netrcEntryLacksLogin: Rule = {
  id: 'netrc-entry-lacks-login',
  find: (input) => places(input, ENTRY, 1).slice(0, 1),
};
