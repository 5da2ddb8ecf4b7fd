/**
 * Spring Security takes the first rule that fits. One for a whole tree of paths stands before the one that lets a path through:
 *
 *     .requestMatchers("/api/**").authenticated()
 *     .requestMatchers("/api/auth/login").permitAll()
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const RULE =
  /\.(?:requestMatchers|antMatchers|mvcMatchers|pathMatchers)\(\s{0,10}(?:HttpMethod\.\w{3,7},\s{0,5})?"(\/[^"\n]{0,120})"\s{0,5}\)\s{0,20}\.(authenticated|fullyAuthenticated|hasAny\w{4,9}|hasRole|hasAuthority|permitAll)\b/dg;

export const springWideRuleFirst: Rule = {
  id: 'spring-wide-rule-first',
  find: (input) => {
    const all = matches(input, RULE);
    const wide = all.find(
      ([, path = '', access]) =>
        access !== 'permitAll' &&
        path.endsWith('/**') &&
        all.some(
          (one, index) =>
            one[2] === 'permitAll' &&
            index > all.findIndex(([, earlier]) => earlier === path) &&
            (one[1] ?? '').startsWith(path.slice(0, -2)) &&
            one[1] !== path,
        ),
    );
    const span = wide && spanOf(wide);
    return span ? [sighting(input, span)] : [];
  },
};
