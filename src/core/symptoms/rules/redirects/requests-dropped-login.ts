/**
 * python-requests sends Authorization, is redirected to another host or port, and leaves it out there:
 *
 *     > User-Agent: python-requests/2.32.3
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 */
import type { Address } from '../../../http/address.ts';
import { droppedBy } from '../../facts/dropped-login.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^python-requests\//i;

export const requestsDroppedLogin: Rule = {
  id: 'requests-dropped-login',
  find: ({ exchanges }) => droppedBy(CLIENT, exchanges, leaves),
};

/** As requests decides (`should_strip_auth`); the scheme alone parts nothing, for it may be a guess. */
function leaves(source: Address, target: Address): boolean {
  const usual = [source, target].every(({ port }) => port === '80' || port === '443');
  return source.host !== target.host || (source.port !== target.port && !usual);
}
