import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'behind the check',
    paste: 'http.addFilterAfter(jwtFilter, AuthorizationFilter.class);',
    marks: ['.addFilterAfter(jwtFilter, AuthorizationFilter.class'],
  },
  {
    name: 'before the context is set up',
    paste: 'http.addFilterBefore(new TokenFilter(service), SecurityContextHolderFilter.class)',
    marks: ['.addFilterBefore(new TokenFilter(service), SecurityContextHolderFilter.class'],
  },
  {
    name: 'in its place',
    paste: 'http.addFilterBefore(jwtFilter, UsernamePasswordAuthenticationFilter.class)',
    marks: [],
  },
  {
    name: 'told',
    paste: 'With addFilterAfter I get 401, with addFilterBefore it works',
    marks: ['addFilterAfter I get 401'],
  },
  { name: 'another filter', paste: 'http.addFilterAfter(csrfCookie(), AuthorizationFilter.class)', marks: [] },
];
