import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a cache',
    paste: 'Reading credentials from ~/.cache/fake/credentials.json\nLogin failed: bad credentials',
    marks: ['Reading credentials from ~/.cache/fake/credentials.json'],
  },
  { name: 'said', paste: 'Using saved token\n401 Unauthorized', marks: ['Using saved token'] },
  {
    name: 'a keyring',
    paste: '401 Unauthorized; error getting password from keyring',
    marks: ['getting password from keyring'],
  },
  { name: 'a file shown', paste: '$ cat ~/.fakerc\ntoken = fake\n401 Unauthorized', marks: ['cat ~/.fakerc'] },
  { name: 'nothing refused', paste: 'Reading credentials from ~/.cache/fake/credentials.json', marks: [] },
  { name: 'none there', paste: '401 Unauthorized: no saved token', marks: [] },
  { name: 'from the environment', paste: 'loading token from environment failed 401', marks: [] },
  { name: 'an option', paste: '401\nfake_auth(cache = ".secrets")', marks: ['cache = ".secrets"'] },
  {
    name: 'a file with its beginning',
    paste: '401 unauthorized\n~/.fake/config.json {"apiKey":"..."}',
    marks: ['\n~/.fake/config.json {"apiKey'],
  },
  {
    name: 'a state',
    paste: 'Bad credentials\nThere was an error reading the authentication state',
    marks: ['reading the authentication state'],
  },
  { name: 'a store of pages', paste: '401\ncache: "no-store/x"', marks: [] },
  {
    name: 'it is no longer good',
    paste: 'Saved login for "Work" no longer works: 401',
    marks: ['Saved login for "Work" no longer'],
  },
  { name: 'an entry', paste: 'Using keychain item "example.com"\nError 401', marks: ['keychain item'] },
  { name: 'a session', paste: 'Session restored from disk.\n401 Unauthorized', marks: ['Session restored from disk'] },
  { name: 'an old pairing', paste: '401, please re-pair the device', marks: ['please re-pair'] },
  {
    name: 'a browser that fills in',
    paste: 'Chrome autofilled the old password: wrong password',
    marks: ['autofilled the old password'],
  },
  {
    name: 'with an option',
    paste: '$ ls -l ~/.cache/fake/token\n401 Unauthorized',
    marks: ['ls -l ~/.cache/fake/token'],
  },
  { name: 'a cache', paste: 'fakelogin: token cache at /tmp/fake, got 401', marks: ['token cache at'] },
  {
    name: 'a cached password',
    paste: 'cached password was refused: login failed',
    marks: ['cached password was refused'],
  },
];
