import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another host',
    paste: 'issuer-uri: http://keycloak:8080/realms/demo\n\n{"iss": "http://localhost:8080/realms/demo"}',
    marks: ['http://localhost:8080/realms/demo'],
  },
  {
    name: 'a slash',
    paste: 'Configured issuer: https://login.example.com/app\nreturned issuer: https://login.example.com/app/',
    marks: ['https://login.example.com/app/'],
  },
  {
    name: 'the two forms of Entra',
    paste:
      'ValidIssuer = "https://login.microsoftonline.com/11111111-fake/v2.0"\n"iss": "https://sts.windows.net/11111111-fake/"',
    marks: ['https://sts.windows.net/11111111-fake/'],
  },
  {
    name: 'the same one twice',
    paste: 'issuer: https://login.example.com/\n"iss": "https://login.example.com/"',
    marks: [],
  },
  {
    name: 'two services',
    paste: 'issuer: https://a.example.com/one\nissuer: https://b.example.com/two',
    marks: [],
  },
  {
    name: 'a realm under two hosts, as people tell it',
    paste:
      'Clients get tokens from https://login.example.com/realms/demo, and the service checks them at http://keycloak:8080/realms/demo.',
    marks: ['http://keycloak:8080/realms/demo'],
  },
  {
    name: 'two realms of one host',
    paste: 'See https://login.example.com/realms/demo and https://login.example.com/realms/master.',
    marks: [],
  },
];
