/**
 * A job of GitHub Actions runs for pull requests and takes a secret, which is empty for those of a fork:
 *
 *     on: pull_request
 *     ...
 *       token: ${{ secrets.DEPLOY_TOKEN }}
 */
import { matches, places, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The key of a workflow's trigger, or its place in the list behind `on:`. */
const TRIGGER = /^[ \t]{0,8}(?:-[ \t]+)?["']?(?:on:[^\n]{0,80}?)?\bpull_request\b(?!_target)|^[ \t]{0,8}pull_request:/m;
/** A job that runs for pushes as well may have failed in one of those. */
const PUSH = /^[ \t]{0,8}push:|^[ \t]{0,8}["']?on:[^\n]{0,80}\bpush\b|^[ \t]{0,8}-[ \t]+push\b/m;
const TOLD = /\b(?:dependabot|fork(?:s|ed)?)\b/i;
/** Any secret but the token that each job has. */
const SECRET = /\$\{\{[ \t]{0,4}secrets\.(?!GITHUB_TOKEN\b)\w{1,80}[ \t]{0,4}\}\}/dg;
/** What people tell of such runs. */
const IN_WORDS =
  /\b(?:pull requests?|PRs?|MRs?|merge requests?|branches|runs?|builds?)\b[^\n.]{0,20}\b(?:from|of|by|for|on|in) (?:a |the |an )?(?:forks?\b|forked\b|dependabot\b|renovate\b|external contributors?\b)|\b(?:fork|forked|dependabot|external)(?:['’]s)? (?:pull requests?|PRs?)\b/dgi;
const FAILED =
  /\b40[134]\b|unauthori[sz]ed|denied|could not read|not supplied|is required|bad credentials|\bE40[134]\b|\bfailed\b|\binvalid\b|\bempty\b|not set|missing/i;

/** What a run without its secrets ends in. */
const EMPTY =
  /\b40[13]\b|unauthori[sz]ed|authenticat|\bsecrets?\b|\btokens?\b[^\n]{0,40}\b(?:empty|missing|not)\b|bad credentials|could not read/i;

export const workflowSecretInPullRequest: Rule = {
  id: 'workflow-secret-in-pull-request',
  find: (input) => {
    const text = writtenText(input);
    if (!text.includes('secrets.')) return EMPTY.test(text) ? places(input, IN_WORDS).slice(0, 1) : [];
    const isOfFork = TOLD.test(text) || (TRIGGER.test(text) && !PUSH.test(text));
    if (!isOfFork || !FAILED.test(text)) return [];
    return sightingsOf(input, matches(input, SECRET).slice(0, 3));
  },
};
