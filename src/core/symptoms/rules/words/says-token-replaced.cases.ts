import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'somebody did it',
    paste: 'I regenerated my token yesterday, now everything is 401.',
    marks: ['regenerated my token'],
  },
  { name: 'it was done', paste: 'The deploy key says that the PAT has been rotated.', marks: ['PAT has been rotated'] },
  { name: 'a new one', paste: 'I made a new API key, but it still fails.', marks: ['new API key, but'] },
  { name: 'a library says what may be', paste: 'The token is expired or revoked.', marks: [] },
  {
    name: 'so somebody did it',
    paste: 'It said that the token was too old, so I regenerated it.',
    marks: ['token was too old, so I regenerated'],
  },
  { name: 'advice', paste: 'please reset your password or create a new token', marks: [] },
  { name: 'no change', paste: 'The token is set in the settings.', marks: [] },
  {
    name: 'somebody else',
    paste: 'My token was in a commit, and GitHub revoked it.',
    marks: ['token was in a commit, and GitHub revoked it'],
  },
  { name: 'by a person', paste: 'I reset the bot token in the portal.', marks: ['I reset the bot token'] },
  { name: 'it is known to others', paste: 'we leaked our API key last week', marks: ['leaked our API key'] },
  { name: 'a change of a library', paste: 'the getter has been replaced with function calls per key', marks: [] },
  {
    name: 'not the last one',
    paste: 'invalid credential, access_token is not latest',
    marks: ['credential, access_token is not latest'],
  },
  { name: 'a release', paste: 'the token package is not installed in the latest release', marks: [] },
];
