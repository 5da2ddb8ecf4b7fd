/**
 * A token for packages is there for one host, and another host is asked, as people tell it.
 *
 *     the token is for npm.example.com but pnpm asks registry.example.net
 */
import { loginsForOtherHosts } from '../../facts/logins-for-other-hosts.ts';
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PACKAGES = /npm|yarn|\bbun\b|package|lerna|verdaccio/i;

export const loginKeptForOtherHost: Rule = {
  id: 'login-kept-for-other-host',
  find: (input) => (PACKAGES.test(beginningOf(input, LONGEST_CODE)) ? loginsForOtherHosts(input) : []),
};
