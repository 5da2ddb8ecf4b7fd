import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an app',
    paste: '"Bad credentials" after I removed the app\'s authorization on the site',
    marks: ["after I removed the app's authorization"],
  },
  {
    name: 'a key made anew',
    paste: "[401:Unauthorized]\nApiKey was reset in the program's settings",
    marks: ['ApiKey was reset in'],
  },
  { name: 'it helped', paste: '401, and it works again after I regenerated the token', marks: [] },
  { name: 'a proxy', paste: 'since the proxy removed the Authorization header', marks: [] },
  { name: 'a condition', paste: '401 if the token was reset in the meantime', marks: [] },
  { name: 'all apps', paste: '401 after I revoked all apps', marks: ['after I revoked all apps'] },
  { name: 'installed anew', paste: '401 since I removed the app from the phone and installed it', marks: [] },
  { name: 'a command', paste: '401 Unauthorized\n$ fakedb tokens invalidate shop', marks: ['tokens invalidate'] },
  {
    name: 'another command',
    paste: 'aws iam delete-access-key --access-key-id AKIAFAKE\n403',
    marks: ['delete-access-key'],
  },
  { name: 'only for the future', paste: '401, use tokens to reset the password', marks: [] },
];
