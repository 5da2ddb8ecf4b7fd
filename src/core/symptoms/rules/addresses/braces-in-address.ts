/**
 * Braces of a template stand round a value in the address:
 *
 *     POST https://login.microsoftonline.com/%7B11111111-2222-3333-4444-555555555555%7D/oauth2/v2.0/token
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BRACES =
  /(?<=https?:\/\/[^\s/]{3,100}\/(?:[\w.~-]{1,60}\/){0,6})(?:%7B[\w.@-]{8,80}%7D|\{[0-9a-f][0-9a-f-]{15,80}\})/dgi;
const REFUSED = /\b40[0134]\b|unauthori[sz]ed|invalid_(?:client|grant|request)/gi;

export const bracesInAddress: Rule = {
  id: 'braces-in-address',
  find: (input) => (matches(input, REFUSED).length > 0 ? places(input, BRACES).slice(0, 1) : []),
};
