import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'JavaScript', paste: "headers: { Authorization: 'Bearer ' + session.id_token }", marks: ['id_token'] },
  { name: 'joined', paste: "{ Authorization: 'Bearer ' + auth.idToken }", marks: ['idToken'] },
  { name: 'kept', paste: 'localStorage.setItem("token", authResult.idToken)', marks: ['idToken'] },
  { name: 'Auth0', paste: 'const token = claims.__raw;', marks: ['__raw'] },
  { name: 'words', paste: 'I pass credentials.id_token to the API', marks: ['id_token'] },
  { name: 'the access token', paste: "headers: { Authorization: 'Bearer ' + session.access_token }", marks: [] },
  { name: 'Firebase', paste: "firebase.auth(); { Authorization: 'Bearer ' + user.idToken }", marks: [] },
  { name: 'asked for', paste: "responseType: 'token id_token'", marks: [] },
];
