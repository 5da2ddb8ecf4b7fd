/**
 * A package is pushed with a key to another feed than that of nuget.org, which knows keys. Others want a user and a token:
 *
 *     dotnet nuget push app.nupkg --source gitea --api-key "$TOKEN"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PUSH =
  /\bnuget(?:\.exe)?[ \t]+push(?=[^\n]{0,600}[ \t](?:--api-key|-k|-ApiKey)\b)(?=[^\n]{0,600}[ \t](?:--source|-s|-Source)[ \t=])(?![^\n]{0,600}nuget\.org)/dgi;

export const nugetPushWithKey: Rule = { id: 'nuget-push-with-key', find: (input) => places(input, PUSH) };
