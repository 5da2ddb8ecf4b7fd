/**
 * curl is told to follow redirects and is given a login for the host that it starts with. It sends it to no other:
 *
 *     curl -L -u bob https://app.example.com/report
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BOTH =
  /\bcurl(?:\.exe)?(?=[^\n]{0,800}\s(?:-[a-zA-KM-Z]{0,6}u(?![a-z])|--user[ =]))(?=[^\n]{0,800}\s(?:-[a-zA-Z]{0,8}L[a-zA-Z]{0,8}(?=\s)|--location(?![-\w])))(?![^\n]{0,800}--location-trusted)/dg;

export const curlFollowsWithUser: Rule = {
  id: 'curl-follows-with-user',
  // Many commands have both: where the answer is shown, it tells more.
  yields: 'to-any',
  find: (input) => (input.exchanges.some(({ response }) => response) ? [] : places(input, BOTH)),
};
