/**
 * .NET says that it tried one scheme, and the server asked for another:
 *
 *     with client authentication scheme 'Basic'. The authentication header received from the server was 'Digest realm="x"'
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAID =
  /client authentication scheme ['"](\w{4,20})['"]\. The authentication header received from the server was ['"]([^\n]{4,300}?)['"]?(?:\.|$)/dgim;

export const dotnetSchemeDiffers: Rule = {
  id: 'dotnet-scheme-differs',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, SAID).filter((match) => {
        const tried = (match[1] ?? '').toLowerCase();
        const asked = (match[2] ?? '').toLowerCase();
        // Anonymous is no scheme: nothing was sent then.
        return tried !== 'anonymous' && !asked.includes(tried);
      }),
    ),
};
