import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'without always',
    paste: `location /a/ { add_header WWW-Authenticate 'Basic realm="Staff area"'; return 401; }`,
    marks: [`add_header WWW-Authenticate 'Basic realm="Staff area"'`],
    from: 'captured: nginx 1.22.1',
  },
  {
    name: 'a value without quotes',
    paste: 'location /a/ {\n  add_header WWW-Authenticate Negotiate;\n  return 401;\n}',
    marks: ['add_header WWW-Authenticate Negotiate'],
  },
  {
    name: 'with always',
    paste: `location /a/ { add_header WWW-Authenticate 'Basic realm="Staff area"' always; return 401; }`,
    marks: [],
  },
  { name: 'another field', paste: 'location /a/ { add_header X-Frame-Options DENY; }', marks: [] },
];
