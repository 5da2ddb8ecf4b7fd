/**
 * The answer wants user and password as parameters of the address, in whatever language it says so:
 *
 *     {"WARNING":"Need user=<username>&password=<password>"}
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WANTED = /\buser(?:name)?=<[^>\n]{2,40}>&(?:amp;)?pass(?:word)?=<[^>\n]{2,40}>/dgi;

export const loginWantedInAddress: Rule = {
  id: 'login-wanted-in-address',
  find: (input) => places(input, WANTED).slice(0, 1),
};
