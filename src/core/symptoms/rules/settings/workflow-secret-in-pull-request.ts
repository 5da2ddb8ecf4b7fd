/**
 * A job of GitHub Actions runs for pull requests and takes a secret, which is empty for those of a fork:
 *
 *     on: pull_request
 *     ...
 *       token: ${{ secrets.DEPLOY_TOKEN }}
 */
import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

/** The key of a workflow's trigger, or its place in the list behind `on:`. */
const TRIGGER = /^[ \t]{0,8}(?:-[ \t]+)?["']?(?:on:[^\n]{0,80}?)?\bpull_request\b(?!_target)|^[ \t]{0,8}pull_request:/m;
/** A job that runs for pushes as well may have failed in one of those. */
const PUSH = /^[ \t]{0,8}push:|^[ \t]{0,8}["']?on:[^\n]{0,80}\bpush\b|^[ \t]{0,8}-[ \t]+push\b/m;
const TOLD = /\b(?:dependabot|fork(?:s|ed)?)\b/i;
/** Any secret but the token that each job has. */
const SECRET = /\$\{\{[ \t]{0,4}secrets\.(?!GITHUB_TOKEN\b)\w{1,80}[ \t]{0,4}\}\}/dg;
const FAILED =
  /\b40[134]\b|unauthori[sz]ed|denied|could not read|not supplied|is required|bad credentials|\bE40[134]\b|\bfailed\b|\binvalid\b|\bempty\b|not set|missing/i;

export const workflowSecretInPullRequest: Rule = {
  id: 'workflow-secret-in-pull-request',
  find: (input) => {
    const { text } = input;
    if (!text.includes('secrets.')) return [];
    const isOfFork = TOLD.test(text) || (TRIGGER.test(text) && !PUSH.test(text));
    if (!isOfFork || !FAILED.test(text)) return [];
    return matches(input, SECRET)
      .slice(0, 3)
      .flatMap((match) => {
        const span = spanOf(match);
        return span ? [sighting(input, span)] : [];
      });
  },
};
