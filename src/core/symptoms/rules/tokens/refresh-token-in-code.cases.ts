import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field',
    paste: 'headers: { Authorization: "Bearer " + session.refreshToken } // 401',
    marks: ['refreshToken'],
  },
  {
    name: 'as told',
    paste: 'I was passing the refresh token as bearer and it was rejected',
    marks: ['refresh token'],
  },
  {
    name: 'where it belongs',
    paste: 'axios.post("/auth/refresh", {}, { headers: { Authorization: "Bearer " + refreshToken } }) // 401',
    marks: [],
  },
  { name: 'an access token', paste: 'headers: { Authorization: "Bearer " + accessToken } // 401', marks: [] },
];
