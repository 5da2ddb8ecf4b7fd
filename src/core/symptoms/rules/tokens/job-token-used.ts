/**
 * A program calls GitLab with the token of a job, which opens a few of its interfaces only:
 *
 *     curl --header "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/projects/1/members"
 */
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells(
  'job-token-used',
  ['\\bjob[_-]token["\']?\\s{0,2}[:=]', '\\$?\\{?\\bCI_JOB_TOKEN\\b', '\\bgitlab-ci-token\\b'],
  // What takes such a token.
  /docker login|composer|npm|pypi|terraform|private[_-]token/i,
);

export const jobTokenUsed: Rule = {
  ...words,
  find: (input) => (tellsOfTrouble(input.text) ? words.find(input).slice(0, 2) : []),
};
