import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a network in front',
    paste: 'CloudFront strips the Authorization header.',
    marks: ['CloudFront strips the Authorization header'],
  },
  {
    name: 'it does not get there',
    paste: 'The Authorization header is not passed to PHP by the web server',
    marks: ['Authorization header is not passed to PHP by the web server'],
  },
  {
    name: 'nobody is named',
    paste: 'the auth header is never forwarded to our backend',
    marks: ['auth header is never forwarded'],
  },
  { name: 'a redirect', paste: 'The Authorization header is dropped after the redirect by the server.', marks: [] },
  { name: 'it is there', paste: 'nginx forwards the Authorization header.', marks: [] },
  {
    name: 'the application never sees it',
    paste: 'The backend never sees the Authorization header when I go through the ALB',
    marks: ['backend never sees the Authorization header when I go through the ALB'],
  },
  {
    name: 'null behind a proxy',
    paste: 'Header Authorization is null behind the gateway',
    marks: ['Header Authorization is null behind the gateway'],
  },
  {
    name: 'a method',
    paste: 'nginx hands it to Tomcat, getHeader("Authorization") returns null',
    marks: ['nginx hands it to Tomcat, getHeader("Authorization") returns null'],
  },
  { name: 'a client that sends none', paste: 'The Authorization header is missing', marks: [] },
  {
    name: 'a list without it',
    paste: 'the headers that the app gets do not include authorization when it runs behind nginx',
    marks: ['headers that the app gets do not include authorization when it runs behind nginx'],
  },
  {
    name: 'an application behind it',
    paste: 'Behind the ingress my pod does not see the token',
    marks: ['ingress my pod does not see the token'],
  },
];
