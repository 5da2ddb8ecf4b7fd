/**
 * A job takes its token from a secret of its repository, and a tool says that the token is missing or refuses it:
 *
 *     AUTH_TOKEN: ${{ secrets.AUTH_TOKEN }}
 *     Error: Unauthorized
 */
import { places } from '../../facts/settings-text.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const TAKEN =
  /[\w-]{2,60}["']?(?:[:=][ \t]{0,3}|[ \t])["']?(?:[\w:/@.-]{0,60}[:= ])?(\$\{\{ ?secrets\.(?!GITHUB_TOKEN\b)[A-Za-z]\w{1,60}(?: ?\|\| ?''| ?\}\})|ENCRYPTED\[[\w.…]{1,80}\])/dg;

export const jobSecretRefused: Rule = {
  id: 'job-secret-refused',
  yields: 'to-any',
  find: (input) => (tellsOfTrouble(input.text) ? places(input, TAKEN, 1).slice(0, 1) : []),
};
