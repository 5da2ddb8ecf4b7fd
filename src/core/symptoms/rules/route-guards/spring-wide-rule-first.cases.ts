import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the tree first',
    paste: '.requestMatchers("/api/**").authenticated()\n.requestMatchers("/api/auth/login").permitAll()',
    marks: ['.requestMatchers("/api/**").authenticated'],
  },
  {
    name: 'the path first',
    paste: '.requestMatchers("/api/auth/login").permitAll()\n.requestMatchers("/api/**").authenticated()',
    marks: [],
  },
  {
    name: 'another tree',
    paste: '.antMatchers("/admin/**").hasRole("ADMIN")\n.antMatchers("/login").permitAll()',
    marks: [],
  },
];
