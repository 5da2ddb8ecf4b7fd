import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'after the login',
    paste: 'oidc: token is expired\nIt comes straight after logging in',
    marks: ['straight after logging in'],
  },
  {
    name: 'a new token',
    paste: 'jwt.ExpiredSignatureError, and the token was just issued',
    marks: ['just issued'],
  },
  { name: 'at once', paste: 'The token expires immediately: jwt expired', marks: ['expires immediately'] },
  { name: 'in German', paste: 'Direkt nach dem Login: Token ist abgelaufen', marks: ['Direkt nach dem Login'] },
  { name: 'a short life', paste: "jwt.sign(a, b, { expiresIn: '5' }) // jwt expired immediately", marks: [] },
  { name: 'advice', paste: 'ID token has expired. Get a fresh token and try again', marks: [] },
  { name: 'a session', paste: 'Right after logging in: your session has expired', marks: [] },
  { name: 'after a while', paste: 'jwt expired an hour after the login', marks: [] },
  {
    name: 'in the step that fetched it',
    paste: 'failed to exchange token: token has expired',
    marks: ['failed to exchange token: token has expired'],
  },
  {
    name: 'a renewal',
    paste: 'Failed to refresh token: could not verify token: oidc: token is expired',
    marks: ['Failed to refresh token: could not verify token: oidc: token is expired'],
  },
  { name: 'the old one has ended', paste: 'Failed to refresh token: refresh token has expired', marks: [] },
  { name: 'a later call', paste: 'could not verify token: oidc: token is expired', marks: [] },
];
