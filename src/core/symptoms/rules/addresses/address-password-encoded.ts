/**
 * The password in an address is percent-encoded, and what refused it may not have decoded it, or another character was meant:
 *
 *     fatal: Authentication failed for 'https://bob:fake%21@git.example.com/app.git'
 * A line break is no character that was meant.
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENCODED =
  /\b(?:https?|wss?|ftps?|rtsps?):\/\/[^\s/?#@:"']{1,200}:([^\s/?#@"']{0,120}?%(?!0[AD0])[\dA-F]{2}[^\s/?#@"']{0,120})@/dgi;

export const addressPasswordEncoded: Rule = {
  id: 'address-password-encoded',
  find: (input) => places(input, ENCODED, 1),
};
