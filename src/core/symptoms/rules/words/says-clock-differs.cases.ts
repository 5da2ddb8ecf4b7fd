import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'issued later', paste: 'iat is at a future date', marks: ['iat is at a future date'] },
  { name: 'not yet active', paste: '(reason=token-not-active-yet)', marks: ['token-not-active'] },
  { name: 'the claim is called invalid', paste: 'jwtBody iat is an invalid value.', marks: ['iat is an invalid'] },
  { name: 'a setting', paste: 'ClockSkew = TimeSpan.Zero', marks: [] },
  { name: 'Google', paste: 'Token used too early, 1700000000 < 1700000009.', marks: ['Token used too early'] },
  {
    name: 'advice',
    paste: 'invalid request, please check your server timestamp',
    marks: ['check your server timestamp'],
  },
  { name: 'another clock', paste: 'The clock on the wall shows ten.', marks: [] },
  {
    name: 'a licence',
    paste: 'claims that currently or at any time in the future are owned by the Licensor',
    marks: [],
  },
  {
    name: 'not valid at the current time',
    paste: 'The authorization token is not valid at the current time.',
    marks: ['not valid at the current time'],
  },
  {
    name: 'a warning of a program',
    paste: 'The date and time on the hub is different to your browser.',
    marks: ['date and time on the hub is different to your browser'],
  },
  { name: 'what it says', paste: 'my server time is  Fri Feb  5 04:52:30', marks: ['my server time is  Fri'] },
  {
    name: 'two clocks',
    paste: 'Local time: 12:00:01, server time: 12:07:13',
    marks: ['Local time: 12:00:01, server time: 12:07'],
  },
  { name: 'a device', paste: 'My device has the wrong time', marks: ['has the wrong time'] },
  { name: 'times of a page', paste: 'The time to first byte differs by route', marks: [] },
  { name: 'a response time', paste: 'the server time: 12 ms', marks: [] },
  {
    name: 'how far',
    paste: 'The time of the container is 5 minutes behind',
    marks: ['time of the container is 5 minutes behind'],
  },
  { name: 'a claim', paste: '"iat" not satisfied', marks: ['"iat" not satisfied'] },
  {
    name: 'of SOAP',
    paste: 'WSSecurityException: The message has expired',
    marks: ['WSSecurityException: The message has expired'],
  },
  {
    name: 'a time of a request',
    paste: '{"code":1013,"msg":"request time is invalid"}',
    marks: ['request time is invalid'],
  },
  {
    name: 'a field with the time',
    paste: '{"code":"400002","msg":"Invalid KC-API-TIMESTAMP"}',
    marks: ['Invalid KC-API-TIMESTAMP'],
  },
  { name: 'another word', paste: "{'errno': 40256, 'msg': 'illegal timestamp'}", marks: ['illegal timestamp'] },
  {
    name: 'of a message',
    paste: 'This message has a timestamp which is beyond the allowable clock skew.',
    marks: ['beyond the allowable clock skew'],
  },
  {
    name: 'of SAML',
    paste: 'Current time is earlier than NotBefore condition',
    marks: ['Current time is earlier than NotBefore'],
  },
  {
    name: 'of a setting',
    paste: 'The date setting of your phone is right, its time setting is incorrect.',
    marks: ['time setting is incorrect'],
  },
  {
    name: 'a token of later',
    paste: 'The bearer token is not valid until 11/30/2026 4:49:16 AM.',
    marks: ['token is not valid until 1'],
  },
  { name: 'a coupon', paste: 'Coupon not valid until 12/01', marks: [] },
  {
    name: 'a time that is not yet',
    paste: 'token not to be used before 1800000123',
    marks: ['token not to be used before 1800'],
  },
  {
    name: 'TSIG',
    paste: 'update failed: NOTAUTH(BADTIME)',
    marks: ['BADTIME'],
  },
  {
    name: 'a window of the server',
    paste: 'Timestamp must be within 30s of server time',
    marks: ['Timestamp must be within 30s of server'],
  },
  {
    name: 'a claim by its name',
    paste: '[message: "no", claim: "nbf"]',
    marks: ['claim: "nbf"'],
  },
  {
    name: 'a time that has to come',
    paste: "The 'exp' claim must be a numeric value representing the future time",
    marks: ["exp' claim must be a numeric value representing the future"],
  },
  {
    name: 'a nonce',
    paste: '["error", 10114, "nonce: small"]',
    marks: ['nonce: small'],
  },
  {
    name: 'a setting of a token',
    paste: 'The token is valid for 30 minutes and not renewed before that.',
    marks: [],
  },
  {
    name: 'a past',
    paste: "The release of last month's library is in the past.",
    marks: [],
  },
  {
    name: 'a machine that lags',
    paste: 'The container is 7 minutes behind the host',
    marks: ['container is 7 minutes behind'],
  },
  {
    name: 'a date of a request',
    paste: 'Request date header is too old',
    marks: ['date header is too old'],
  },
  {
    name: 'a release',
    paste: 'The server is two releases behind',
    marks: [],
  },
  { name: 'a nonce of a block chain', paste: 'nonce too low: next nonce 5, tx nonce 3', marks: [] },
  { name: 'before its use', paste: 'JWT before use time', marks: ['JWT before use time'] },
  {
    name: 'an old message',
    paste: 'Message is older than allowed MessageAge',
    marks: ['Message is older than allowed'],
  },
  { name: 'a missing date', paste: 'a valid date header is required', marks: ['a valid date header is required'] },
  { name: 'an old release', paste: 'this message is from an older release', marks: [] },
];
