/**
 * The challenge says where the metadata of the resource is (RFC 9728 section 5.1):
 *
 *     WWW-Authenticate: Bearer resource_metadata="https://api.example.com/.well-known/oauth-protected-resource"
 */
import { paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const resourceMetadataGiven: Rule = {
  id: 'resource-metadata-given',
  find: (input) => paramSightings(input, ['resource_metadata'], (url) => /^https?:\/\//i.test(url)),
};
