/**
 * Quotes round a secret in an env file. Some readers (docker's `--env-file`, systemd units of old) keep them:
 *
 *     API_TOKEN="fake"
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const envValueQuoted: Rule = {
  id: 'env-value-quoted',
  find: (input) =>
    places(input, new RegExp(`^[ \\t]*(?:-[ \\t]+)?${SECRET_NAME}=((["'])[^"'\\n$]{1,400}\\2)[ \\t\\r]*$`, 'dgm'), 1),
};
