/**
 * A variable is set in one place, and does not get to the program that runs in another:
 *
 *     sudo ignores the variables that I exported
 *     the variable is protected and the branch is not
 */
import { tells } from '../../kinds/tells.ts';

const VARIABLE = '(?:variables?|secrets?|env(?:ironment)?(?: vars?)?|tokens?|keys?)';
const LOST =
  '(?:ignor\\w{1,3}|drop\\w{0,4}|los\\w{1,3}|strip\\w{0,4}|clear\\w{0,3}|reset\\w{0,4}|do(?:es)? not (?:see|pass|keep|have|know|get|read)|doesn.t (?:see|pass|keep|have|know|get|read)|not (?:available|visible|passed|set|exported|inherited|defined))';

export const variableKeptFromJob = tells(
  'variable-kept-from-job',
  [
    `\\b(?:sudo|cron|crontab|systemd|launchd|supervisor\\w{0,2}|(?:the|windows|system) service|LocalSystem|task scheduler|ssh session|login shell|docker build|nohup)\\b[^\\n.]{0,50}?\\b${LOST}\\b[^\\n.]{0,40}?\\b${VARIABLE}\\b`,
    `\\b${VARIABLE}\\b[^\\n.]{0,50}?\\b${LOST}\\b[^\\n.]{0,30}?\\b(?:under|in|by|to|with|for|from) (?:the )?(?:sudo|cron|crontab|systemd|launchd|service|container|job|worker|workflow|build|fork|pipeline)\\b`,
    `\\b${VARIABLE}\\b[^\\n.]{0,30}?\\b(?:is|was|are|marked|set)(?: as| to)? ["'\`]?protected\\b[^\\n.]{0,60}?\\b(?:branch|tag|ref)\\b[^\\n.]{0,20}?\\b(?:not|isn.t|unprotected)\\b`,
    `\\b(?:unprotected|feature|non-?protected) branch\\w{0,2}\\b[^\\n.]{0,50}?\\b(?:no|not|without|empty|cannot|can.t)\\b[^\\n.]{0,30}?\\b(?:protected )?${VARIABLE}\\b`,
    `\\b(?:forks?|forked repositor\\w{1,3}|dependabot)\\b[^\\n.]{0,50}?\\b(?:no|not|empty|without|cannot|can.t|n.t)\\b[^\\n.]{0,30}?\\bsecrets?\\b`,
    `\\b(?:variables?|secrets?)\\b[^\\n.]{0,40}?\\b(?:only|not) (?:\\w{1,10} )?(?:available|exported|set|passed|exposed|visible|defined|configured) (?:to|in|for|on|at|during) (?:the )?(?:production|preview|development|staging|protected|build|run-?time|deploy\\w{0,6})`,
    '\\[x\\] protect(?:ed)? variable\\b|\\bprotected: (?:true|yes|on)\\b',
    `\\bsudo -E\\b[^\\n.]{0,40}?\\b(?:works?|worked|fix(?:es|ed)|help(?:s|ed)|solved)\\b`,
  ],
  /cookie|hide (?:the )?credentials/i,
);
