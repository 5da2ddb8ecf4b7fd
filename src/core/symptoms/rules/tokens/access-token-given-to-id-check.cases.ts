import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Firebase', paste: 'await admin.auth().verifyIdToken(user.accessToken)', marks: ['user.accessToken'] },
  { name: 'Google in Python', paste: 'id_token.verify_oauth2_token(access_token, request)', marks: ['access_token'] },
  { name: 'an ID token', paste: 'await admin.auth().verifyIdToken(idToken)', marks: [] },
];
