import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both',
    paste: "headers: { Authorization: 'Bearer ' + session.id_token }\njwt audience invalid",
    marks: ['id_token'],
  },
  {
    name: '.NET',
    paste: 'IDX10214: Audience validation failed.\nconst token = response.idToken;',
    marks: ['idToken'],
  },
  {
    name: 'in words',
    paste: 'jwt audience invalid\nThe aud of my token is the client id',
    marks: ['aud of my token is the client id'],
  },
  { name: 'no refusal', paste: 'const token = response.idToken;', marks: [] },
  { name: 'the access token', paste: 'const token = response.accessToken;\njwt audience invalid', marks: [] },
];
