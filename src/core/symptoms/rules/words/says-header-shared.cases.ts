import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one takes the place of the other',
    paste: 'The next call replaces the `Authorization` header with a Bearer token',
    marks: ['replaces the `Authorization` header with a Bearer'],
  },
  {
    name: 'a program overwrites the login of the proxy',
    paste: 'Axios overwrites the Authorization header of htaccess with its JWT',
    marks: ['overwrites the Authorization header of htaccess'],
  },
  {
    name: 'a conflict',
    paste: 'the bearer token conflicts with the basic auth of nginx',
    marks: ['bearer token conflicts with the basic auth'],
  },
  {
    name: 'both want it',
    paste: 'both the reverse proxy and the app use the Authorization header',
    marks: ['both the reverse proxy and the app use the Authorization header'],
  },
  {
    name: 'a header of its own',
    paste: 'the frontend sets its own Authorization header, so the login of nginx fails',
    marks: ['sets its own Authorization header, so the login of nginx'],
  },
  {
    name: 'one for each layer',
    paste: 'The app needs Bearer for its API but our nginx needs Authorization: Basic',
    marks: ['Bearer for its API but our nginx needs Authorization: Basic'],
  },
  {
    name: 'instead',
    paste: 'the request carries the JWT instead of the basic auth credentials',
    marks: ['carries the JWT instead of the basic auth'],
  },
  { name: 'netrc', paste: 'netrc overrides the Authorization header with basic auth', marks: [] },
  { name: 'advice', paste: 'Send the token in the Authorization header.', marks: [] },
  { name: 'how to send', paste: 'Basic auth sends user and password in the Authorization header', marks: [] },
  { name: 'a new token', paste: 'Replace the token and set the Authorization header', marks: [] },
  {
    name: 'handed on',
    paste:
      'With basic auth in the ingress the Authorization header is also forwarded to the upstream, which takes it for its own.',
    marks: ['basic auth in the ingress the Authorization header is also forwarded to the upstream'],
  },
  {
    name: 'another value',
    paste: 'Calls of the page to /api get 401: they carry another Authorization header than the page itself.',
    marks: ['another Authorization header than'],
  },
  {
    name: 'two of them',
    paste: 'the request carries two Authorization headers',
    marks: ['two Authorization headers'],
  },
];
