import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Kong', paste: 'config.hide_credentials=true\nthe service says 401\n', marks: ['hide_credentials=true'] },
  {
    name: 'Traefik',
    paste: 'customRequestHeaders:\n  Authorization: ""\n',
    marks: ['customRequestHeaders:\n  Authorization: ""'],
  },
  {
    name: 'Envoy',
    paste: 'request_headers_to_remove:\n- authorization\n',
    marks: ['request_headers_to_remove:\n- authorization'],
  },
  { name: 'it stays', paste: 'config.hide_credentials=false\n', marks: [] },
  { name: 'another field', paste: 'customRequestHeaders:\n  X-Shop: ""\n', marks: [] },
];
