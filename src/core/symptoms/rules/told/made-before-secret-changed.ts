/**
 * What runs is older than the secret that it was given: a pod, a container or a service started before the change.
 *
 *     the secret was updated an hour ago
 *     pod age 12d
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const RUNS =
  '(?:pods?|containers?|deployments?|replica ?sets?|process(?:es)?|services?|workers?|daemons?|statefulsets?)';
const SECRET =
  '(?:config ?maps?|secrets?|\\.env|env(?:ironment)?(?: file)?|api ?keys?|tokens?|passwords?|credentials?)';
const CHANGED = '(?:updated|changed|edited|rotated|replaced|renewed)';

export const madeBeforeSecretChanged = tellsOfFailure(
  'made-before-secret-changed',
  [
    `\\b${RUNS}\\b[^\\n]{0,24}?\\b(?:age|created|started|running|up)\\b[ :]{0,3}(?:since |for )?\\d{1,3} ?(?:d|w|days?|weeks?|months?|hours?)\\b`,
    `(?:=|:|\\()[^\\n=:(]{0,40}\\(?\\b(?:config ?map|secret|env file) ${CHANGED}\\b`,
    `\\b${RUNS} (?:(?:was|were|is|are) )?(?:not|never) (?:been )?(?:restarted|re-?created|re-?deployed|reloaded)\\b`,
    `\\b${RUNS} (?:(?:is|was|are|were) )?(?:older|started (?:long )?before|from before) (?:than )?(?:the |that |its )?(?:\\w{1,12} )?(?:${SECRET}|change|rotation|update)\\b`,
    `\\b${CHANGED} (?:the |my |our )?(?:\\w{1,12} )?${SECRET}\\b[^\\n.]{0,40}?\\b(?:without|but (?:did not|didn.t|no)|no|forgot (?:to|a)) (?:a )?(?:restart|redeploy|roll-?out|recreate|reload)\\w{0,4}\\b`,
    `\\b(?:after|a|needs a|until the) (?:(?:rollout|pod|container|service) )?(?:restart|re-?creation|redeploy\\w{0,4})(?: of the \\w{2,12})?,? (?:it|everything|the new (?:\\w{1,8} )?(?:key|token|secret|password)) (?:works?|worked|is (?:used|read|seen))\\b`,
  ],
  /cookie|session store|certificate|logged out|sign(?:ed)? (?:in|out)|clock|leader/i,
);
