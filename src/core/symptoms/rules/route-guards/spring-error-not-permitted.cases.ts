import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'without /error',
    paste: 'http.authorizeHttpRequests()\n  .requestMatchers("/guest/**").permitAll()\n  .anyRequest().authenticated()',
    marks: ['.anyRequest().authenticated()'],
  },
  {
    name: 'with /error',
    paste:
      'http.authorizeHttpRequests()\n  .requestMatchers("/guest/**", "/error").permitAll()\n  .anyRequest().authenticated()',
    marks: [],
  },
  {
    name: 'a path that ends like it',
    paste:
      'a.requestMatchers(new AntPathRequestMatcher("/open/**")).permitAll()\n.anyRequest().authenticated()\n@GetMapping("/open/error")',
    marks: ['.anyRequest().authenticated()'],
  },
  {
    name: 'the language of Kotlin',
    paste: 'authorize("/open/**", permitAll)\nauthorize(anyRequest, authenticated)',
    marks: ['authorize(anyRequest, authenticated)'],
  },
  { name: 'nothing is let through', paste: 'http.authorizeHttpRequests().anyRequest().authenticated()', marks: [] },
];
