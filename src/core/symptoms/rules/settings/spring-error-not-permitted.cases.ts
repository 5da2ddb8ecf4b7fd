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
  { name: 'nothing is let through', paste: 'http.authorizeHttpRequests().anyRequest().authenticated()', marks: [] },
];
