/**
 * The address of a camera's stream holds no login, and the camera refuses: user and password that stand in settings of
 * their own are not always handed on.
 *
 *     stream_source: rtsp://192.0.2.7/stream1
 *     username: fake
 *     Server returned 401 Unauthorized
 */
import { codeText, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS = /\brtsps?:\/\/[^\s"'<>|,;]{3,300}/dgi;
const REFUSED = /\b401\b|unauthori[sz]ed/i;
/** A login behind its address, or one that the log hides. */
const LOGIN = /@|\*{2,}|user(?:name)?=|password=|pwd=|%40/i;

export const streamAddressWithoutLogin: Rule = {
  id: 'stream-address-without-login',
  find: (input) => {
    if (!REFUSED.test(codeText(input)) || /digest/i.test(codeText(input))) return [];
    const found = matches(input, ADDRESS);
    if (found.some(([address]) => LOGIN.test(address))) return [];
    return sightingsOf(input, found.slice(0, 1));
  },
};
