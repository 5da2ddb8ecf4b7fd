/**
 * Python sends Basic with neither a name nor a password. An entry in netrc that holds neither does that, besides a
 * variable that is empty:
 *
 *     send: b'GET /me HTTP/1.1\r\nUser-Agent: python-requests/2.34.2\r\nAuthorization: Basic Og==\r\n\r\n'
 */
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** How `http.client` writes its log, or the name that the library gives itself. */
const PYTHON = /\bsend: b['"]|\bpython-requests\/|\bhttp\.client\b|\brequests\.(?:get|post|put|Session)\b/;
const EMPTY = /\bBasic (Og==)/dg;

export const emptyPairFromPython: Rule = {
  id: 'empty-pair-from-python',
  find: (input) => (PYTHON.test(beginningOf(input, LONGEST_WRITTEN)) ? places(input, EMPTY, 1).slice(0, 1) : []),
};
