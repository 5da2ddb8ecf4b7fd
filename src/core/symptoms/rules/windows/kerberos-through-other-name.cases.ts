import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a load balancer',
    paste: 'SPNEGO with the load balancer name gets 401, directly at the node it works.',
    marks: ['load balancer name gets 401, directly at the node it works'],
  },
  {
    name: 'an alias',
    paste: 'Kerberos works with http://server01, but the CNAME asks for a password.',
    marks: ['works with http://server01, but the CNAME'],
  },
  { name: 'behind one', paste: 'Kerberos is refused behind haproxy', marks: ['behind haproxy'] },
  { name: 'another login', paste: 'Basic through the load balancer fails, directly it works.', marks: [] },
  {
    name: 'two addresses',
    paste: 'curl --negotiate https://intra.example.com 401; https://web01.example.com works',
    marks: ['curl --negotiate https://intra.example.com 401'],
  },
  {
    name: 'no Kerberos',
    paste: 'https://intra.example.com 401; https://web01.example.com works',
    marks: [],
  },
];
