/**
 * A filter of somebody's own reads the token, and Spring Security runs it where that is too late, or where what it found is
 * put away again:
 *
 *     http.addFilterAfter(jwtFilter, AuthorizationFilter.class)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FILTER =
  '\\(\\s{0,10}(?:new )?\\w{0,40}(?:jwt|token|auth|apikey|filter)\\w{0,40}(?:\\([^()\\n]{0,80}\\))?\\s{0,5},\\s{0,10}';
const TOO_LATE =
  '(?:AuthorizationFilter|FilterSecurityInterceptor|AnonymousAuthenticationFilter|ExceptionTranslationFilter|SessionManagementFilter)\\.class';
const TOO_EARLY =
  '(?:ChannelProcessingFilter|DisableEncodeUrlFilter|ForceEagerSessionCreationFilter|WebAsyncManagerIntegrationFilter|SecurityContextPersistenceFilter|SecurityContextHolderFilter)\\.class';
/** Somebody tells that the place decides. */
const TOLD =
  '\\baddFilterAfter\\b[^\\n]{0,20}?(?:->|=>|\\b(?:I get|gives|returns|leads to)\\b)[^\\n]{0,12}?\\b40[13]\\b';
const PLACED = new RegExp(
  `\\.addFilter(?:After${FILTER}${TOO_LATE}|(?:Before|At)${FILTER}${TOO_EARLY})|${TOLD}`,
  'dgi',
);

export const springFilterMisplaced: Rule = {
  id: 'spring-filter-misplaced',
  find: (input) => places(input, PLACED),
};
