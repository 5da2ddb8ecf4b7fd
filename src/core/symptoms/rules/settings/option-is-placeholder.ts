/**
 * A command hands over a word of its own making in the place of a key, which a script or a page has left there:
 *
 *     dotnet nuget push app.nupkg --source https://nuget.example.com --api-key RequiredApiKey
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OPTION =
  '(?:--?(?:api-?key|token|auth-?token|access-?token|password|secret|key)|-ApiKey|(?<=nuget push [^\\n]{1,300} )-k)';
const WORD =
  '(?:(?:required|any|some|dummy|fake|my|your|the|insert|enter|not-?used|unused)[-_]?(?:api-?)?(?:key|token|password|secret|value|thing|string)|(?:api-?key|token|password|secret)[-_]?(?:here|value)|placeholder|change-?me|dummy|foobar|foo|xyz)';
const PATTERN = new RegExp(
  `(?<![\\w-])${OPTION}(?:[ \\t]{1,3}|=)["']?(${WORD.replaceAll('-?', '[-_]?')})["']?(?=\\s|$)`,
  'dgi',
);

export const optionIsPlaceholder: Rule = {
  id: 'option-is-placeholder',
  find: (input) => places(input, PATTERN, 1),
};
