/**
 * curl is told to follow redirects and is given Authorization by hand. At another host it leaves such a field out:
 *
 *     curl -L -H "Authorization: Bearer $TOKEN" https://api.example.com/me
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const curlFollowsWithOwnHeader: Rule = {
  id: 'curl-follows-with-own-header',
  find: (input) =>
    places(
      input,
      /\bcurl(?:\.exe)?(?=[^\n]{0,800}\s-(?:-header|H)[ =]?["']?Authorization:)(?=[^\n]{0,800}\s(?:-[a-zA-Z]{0,8}L[a-zA-Z]{0,8}|--location))(?![^\n]{0,800}--location-trusted)/dgi,
    ),
};
