/**
 * What reads tokens was handed user and password of Basic, and calls them a malformed token:
 *
 *     authorization: Basic TGludXM6ZmFrZQ==
 *     JsonWebTokenError: jwt malformed
 */
import { fromBase64 } from '../../../encoding/base64.ts';
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const VALUE = /\bBasic[ \t]+([A-Za-z0-9+/]{6,200}={0,2})(?![\w+/=])/dg;
/** What JWT libraries say of a text that does not consist of three parts. */
const UNREADABLE =
  /\bjwt malformed\b|\bmalformed ?(?:jwt|jws)|\b(?:jwt|token)\b[^\n]{0,40}\bmalformed\b|\bnot enough segments\b|\bwrong number of segments\b|\binvalid number of (?:segments|parts)\b|\binvalid (?:compact jws|token specified)\b|\bIDX1(?:2741|2709|0223)\b/i;

export const basicValueReadAsToken: Rule = {
  id: 'basic-value-read-as-token',
  find: (input) => {
    const text = writtenText(input);
    if (!UNREADABLE.test(text) || /\bBearer[ \t]+["'`]?ey/.test(text)) return [];
    const found = matches(input, VALUE).filter(([, value = '']) => /^[^\n:]{1,64}:/.test(fromBase64(value) ?? ''));
    return sightingsOf(input, found).slice(0, 1);
  },
};
