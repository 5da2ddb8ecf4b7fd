/**
 * Rules of Spring Security let some paths through and ask for a login everywhere else, so also for `/error`:
 *
 *     .requestMatchers("/guest/**").permitAll()
 *     .anyRequest().authenticated()
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const REST = /\.anyRequest\(\)\s{0,40}\.(?:fullyA|a)uthenticated\(\)/dg;

export const springErrorNotPermitted: Rule = {
  id: 'spring-error-not-permitted',
  find: (input) =>
    /permitAll\(\)/.test(input.text) && !/["'][^"'\n]{0,60}\/error\b|DispatcherType\.ERROR/.test(input.text)
      ? places(input, REST)
      : [],
};
