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
  {
    name: 'HAProxy',
    paste: 'http-request del-header Authorization\n',
    marks: ['http-request del-header Authorization'],
  },
  { name: 'Varnish', paste: 'unset req.http.Authorization;\n', marks: ['unset req.http.Authorization'] },
  {
    name: 'Squid',
    paste: 'request_header_access Authorization deny all\n',
    marks: ['request_header_access Authorization deny'],
  },
  {
    name: 'Apache as a proxy',
    paste: 'RequestHeader unset Authorization\nProxyPass / http://app:80/\n',
    marks: ['RequestHeader unset Authorization'],
  },
  {
    name: 'a list of what is handed on',
    paste: 'opensearch.requestHeadersAllowlist: [ securitytenant ]\n',
    marks: ['requestHeadersAllowlist: [ securitytenant ]'],
  },
  { name: 'it is on the list', paste: 'requestHeadersAllowlist: [ authorization, x-shop ]\n', marks: [] },
  { name: 'another field of HAProxy', paste: 'http-request del-header X-Shop\n', marks: [] },
];
