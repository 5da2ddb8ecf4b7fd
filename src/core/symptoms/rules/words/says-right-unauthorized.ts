/**
 * The words name a right, an action and what it is about, and say that the token does not have it:
 *
 *     unauthorized: write:orgs/fa4e/buckets is unauthorized
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const RIGHT =
  /(?<![\w:])((?:read|write|create|delete|update|edit|manage|admin|list)(?::[a-z][\w/:.*-]{2,120}['"`]? is (?:missing|required)|[:.][a-z][\w/:.*-]{2,120}['"`]? is (?:unauthori[sz]ed|not authori[sz]ed|forbidden|not (?:allowed|permitted|granted))))\b/dgi;

export const saysRightUnauthorized: Rule = { id: 'says-right-unauthorized', find: (input) => places(input, RIGHT, 1) };
