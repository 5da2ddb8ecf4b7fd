/**
 * A token or key is set as a variable of the environment: in an image, a Compose file, a unit, a shell. It stays as it is
 * when the secret changes elsewhere.
 *
 *     ENV FAKE_API_TOKEN=fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:[A-Z][A-Z0-9]{0,30}_){0,6}(?:TOKEN|API_?KEY|ACCESS_KEY|AUTH_KEY|SECRET_KEY|CLIENT_SECRET|PAT|[A-Z0-9]{2,20}_KEY)';
const VALUE = '["\']?(?!\\$\\(|`)[^\\s"\'{}<>][^\\s"\'<>]*';

export const secretInEnvironment: Rule = {
  id: 'secret-in-environment',
  // Most such settings are right: they count where nothing else is seen.
  yields: 'to-any',
  find: (input) =>
    places(
      input,
      new RegExp(
        [
          `^[ \\t]*(?:ENV|ARG)[ \\t]+${NAME}(?:=|[ \\t]+)${VALUE}`,
          `^[ \\t]*(?:export|setx|set|SetEnv)[ \\t]+${NAME}(?:=|[ \\t]+)${VALUE}`,
          `^[ \\t]*\\$env:${NAME}[ \\t]?=[ \\t]?${VALUE}`,
          `^[ \\t]*Environment=["']?${NAME}=${VALUE}`,
          `^[ \\t]*-[ \\t]+["']?${NAME}=${VALUE}`,
          `[ \\t](?:-e|--env|-E)[ =]["']?${NAME}=${VALUE}`,
          `\\b(?:config|secrets|env|vars):?(?::|[ \\t])(?:set|add)[ \\t]+${NAME}=${VALUE}`,
          `\\bset env [^\\n]{0,120}?\\b${NAME}=${VALUE}`,
          `^${NAME}[ \\t]?=[ \\t]?${VALUE}`,
          `\\b(?:echo|printenv)[ \\t]+["']?(?:\\$\\{?)?${NAME}\\b`,
          `^[ \\t]*-[ \\t]+name:[ \\t]*["']?${NAME}["']?[ \\t]*\\r?\\n[ \\t]+value:[ \\t]*${VALUE}`,
          `^[ \\t]*environment:[ \\t]*\\r?\\n(?:[ \\t]+[\\w]{1,60}:[^\\n]{0,200}\\n){0,20}?[ \\t]+${NAME}:[ \\t]+${VALUE}`,
        ].join('|'),
        'dgm',
      ),
    ).slice(0, 3),
};
