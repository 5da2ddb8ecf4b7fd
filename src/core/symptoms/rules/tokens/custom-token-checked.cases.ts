import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in JavaScript',
    paste: 'const token = await auth.createCustomToken(uid);\nawait auth.verifyIdToken(token);',
    marks: ['verifyIdToken'],
    from: 'https://firebase.google.com/docs/auth/admin/create-custom-tokens',
  },
  {
    name: 'in Python',
    paste: 'token = auth.create_custom_token(uid)\nauth.verify_id_token(token)',
    marks: ['verify_id_token'],
  },
  {
    name: 'exchanged',
    paste:
      'const token = await auth.createCustomToken(uid);\nsignInWithCustomToken(client, token);\nauth.verifyIdToken(idToken);',
    marks: [],
  },
  { name: 'checked alone', paste: 'await auth.verifyIdToken(token);', marks: [] },
];
