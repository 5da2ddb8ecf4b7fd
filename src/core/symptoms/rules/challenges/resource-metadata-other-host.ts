/**
 * The metadata address is on another host than the resource, which a client must not trust (RFC 9728 section 3.3):
 *
 *     > GET https://api.example.com/mcp
 *     < WWW-Authenticate: Bearer resource_metadata="http://localhost:8080/.well-known/oauth-protected-resource"
 */
import { hostOf } from '../../../http/address.ts';
import { paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const resourceMetadataOtherHost: Rule = {
  id: 'resource-metadata-other-host',
  find: (input) =>
    paramSightings(input, ['resource_metadata'], (url, _, { request }) => {
      const [asked, named] = [hostOf(request?.url), hostOf(url)];
      return asked !== undefined && named !== undefined && asked !== named;
    }),
};
