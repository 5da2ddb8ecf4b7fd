/**
 * Quotes round a secret in an env file. Some readers (docker's `--env-file`, systemd units of old) keep them:
 *
 *     API_TOKEN="fake"
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** An address or a switch is no secret, whatever its name. */
const QUOTED = new RegExp(
  `^[ \\t]*(?:-[ \\t]+)?(?!\\w{0,60}_(?:SERVER|URL|URI|HOST|ENDPOINT|HEADERS?|ENABLED|TYPE|METHOD|FILE|PATH|NAME)=)${SECRET_NAME}=((["'])(?!https?:)[^"'\\n$]{1,400}\\2)[ \\t\\r]*$`,
  'dgm',
);

export const envValueQuoted: Rule = {
  id: 'env-value-quoted',
  find: (input) => places(input, QUOTED, 1),
};
