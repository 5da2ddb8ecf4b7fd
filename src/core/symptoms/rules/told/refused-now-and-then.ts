/**
 * The same login passes now and then, as people tell it: several servers answer, and they do not agree on keys or sessions.
 *
 *     with two replicas every second request gets 401
 */
import { tells } from '../../kinds/tells.ts';

const REFUSED =
  '(?:\\b401\\b|unauthori[sz]ed|invalid (?:token|signature)|not logged in|logged out|log(?:s|ged)? (?:me )?out|refused|rejected|unauthenticated)';
const SEVERAL =
  '(?:\\b(?:two|three|several|multiple|both|different|another|more than one|[2-9]|[1-9]\\d) (?:\\w{1,12} ){0,2}?(?:replicas?|pods?|instances?|nodes?|workers?|containers?|servers?|backends?|dynos?|tasks|processes|machines)|replicas: ?[2-9]|scal(?:e|ed|ing) (?:it |up |out |the \\w{1,12} )?to [2-9]|load[- ]balanc(?:er|ed|ing)|(?:gunicorn|uvicorn|pm2|puma)\\b[^\\n]{0,40}?workers?)';
const SOMETIMES =
  '(?:(?:every|each) (?:other|second|third) (?:\\w{1,10} )?(?:requests?|calls?|times?|attempts?|refresh)|half (?:of )?(?:the |my |all )?(?:requests|calls|time)|alternat(?:e|es|ing|ely)|intermittent(?:ly)?|random(?:ly)?|sporadic(?:ally)?|sometimes|now and then|on and off)';

export const refusedNowAndThen = tells(
  'refused-now-and-then',
  [
    `${SEVERAL}[^\\n]{0,120}?${REFUSED}`,
    `${REFUSED}[^\\n]{0,120}?${SEVERAL}`,
    `\\b(?:(?:every|each) (?:other|second) (?:\\w{1,10} )?(?:requests?|calls?)|half (?:of )?(?:the |my |all )?(?:requests|calls))\\b[^\\n]{0,100}?${REFUSED}`,
    `\\balternat(?:es?|ing|ely)\\b[^\\n]{0,60}?\\b(?:200|401)\\b`,
    `${SOMETIMES}[^\\n]{0,60}?\\b(?:200|ok|works?|succeeds?|valid)\\b[^\\n]{0,60}?\\b(?:sometimes|then|other times|and|but|or)\\b[^\\n]{0,30}?${REFUSED}`,
  ],
  /digest|nonce|stale|rate[- ]limit|workers? threads?|upstream|server_name|proxy_pass/i,
);
