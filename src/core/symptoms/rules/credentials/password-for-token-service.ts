/**
 * Code or a prompt gives a name and a password to a library of a service that takes tokens only:
 *
 *     g = github3.login('fake', 'secret')
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '["\'][^"\'\\n]{1,60}["\'],[ \\t]?';
/** A password, and no token. */
const SECRET = '["\'](?!(?:gh[pousr]_|github_pat_|glpat-|ATBB|ATAT|x-oauth|x-token|eyJ))[^"\'\\n]{1,60}["\']';
const GIVEN = new RegExp(
  [
    `\\bgithub3\\.login\\([ \\t]?${NAME}${SECRET}`,
    `(?<![\\w.])Github\\([ \\t]?${NAME}${SECRET}`,
    `\\b(?:userpassPlaintextNew|userpass_plaintext|UserPass|UsernamePasswordCredentialsProvider)\\([ \\t]?${NAME}${SECRET}`,
    '\\b(?:github|bitbucket)\\.(?:com|org) password for\\b',
    '\\bcurl\\b[^\\n]{0,60}? -u ["\']?[\\w.@-]{1,40}:(?:my)?pass\\w{0,10}["\']?[^\\n]{0,60}?api\\.(?:github|bitbucket)\\.',
  ].join('|'),
  'dg',
);
const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|bad credentials|requires authentication|authentication failed|not authorized/i;

export const passwordForTokenService: Rule = {
  id: 'password-for-token-service',
  find: (input) => (REFUSED.test(writtenText(input)) ? places(input, GIVEN).slice(0, 1) : []),
};
