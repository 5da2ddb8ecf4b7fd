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
];
