/**
 * A calendar or address book refuses the login. Such servers are often set to Digest, which not every client does, or run
 * where PHP is not given the field:
 *
 *     GET https://dav.example.com/dav.php/calendars/bob/ 401
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DAV = /\b(?:caldav|carddav)\w{0,12}\b|\/(?:dav|cal|card)\.php\b|\bsabre[\\/_-]?dav\b|\bba[iï]kal\b/dgi;
const REFUSED = /\b401\b|unauthori[sz]ed|\bnot authenticated\b/i;

export const davLoginRefused: Rule = {
  id: 'dav-login-refused',
  yields: 'to-any',
  find: (input) => (REFUSED.test(codeText(input)) ? places(input, DAV).slice(0, 1) : []),
};
