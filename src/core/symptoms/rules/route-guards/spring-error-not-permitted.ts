/**
 * Rules of Spring Security let some paths through and ask for a login everywhere else, so also for `/error`:
 *
 *     .requestMatchers("/guest/**").permitAll()
 *     .anyRequest().authenticated()
 */
import { beginningOf, LONGEST_WRITTEN, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REST =
  /\.anyRequest\(\)\s{0,40}\.(?:(?:fullyA|a)uthenticated|hasAny(?:Role|Authority)|has(?:Role|Authority))\b(?:\(\))?|\bauthorize\(anyRequest, authenticated\)/dg;
/** The path itself, or the dispatch that leads to it. */
const PERMITTED = /["']\/error(?:\/?\*{1,2})?\/?["']|DispatcherType\.ERROR|\bERROR\b[^\n]{0,40}permitAll/;
const MAPPED = /@(?:\w{3,8}Mapping|RequestMapping)\([^)\n]{0,80}\)/g;

export const springErrorNotPermitted: Rule = {
  id: 'spring-error-not-permitted',
  find: (input) =>
    /permitAll\b/.test(writtenText(input)) && !PERMITTED.test(beginningOf(input, LONGEST_WRITTEN).replace(MAPPED, ''))
      ? places(input, REST)
      : [],
};
