import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'web.xml',
    paste: '<cookie-config>\n  <http-only>true</http-only>\n  <secure>true</secure>\n</cookie-config>',
    marks: ['<cookie-config>\n  <http-only>true</http-only>\n  <secure>true<'],
  },
  {
    name: 'Express',
    paste: 'cookie: { maxAge: 60000, secure: true }',
    marks: ['cookie: { maxAge: 60000, secure: true'],
  },
  { name: 'Laravel', paste: 'SESSION_SECURE_COOKIE=true', marks: ['SESSION_SECURE_COOKIE=true'] },
  { name: 'not marked', paste: 'cookie: { secure: false }\nSESSION_SECURE_COOKIE=false', marks: [] },
];
