/**
 * Somebody tells that the key went into another field than the one that is read:
 *
 *     it should be `X-Auth-Token`, I used `Authorization`
 */
import { tells } from '../../kinds/tells.ts';

const FIELD =
  '[`"\']?(?:x-[a-z\\d]{1,20}(?:-[a-z\\d]{1,20}){0,4}|api-?key|authori[sz]ation|ocp-apim-subscription-key|private-token)[`"\']?(?: header| field)?';
const OWN =
  '[`"\']?(?:x-[a-z\\d]{0,20}(?:-[a-z\\d]{1,20}){0,2}-?(?:key|token|auth|secret)|api-?key|apikey|private-token|ocp-apim-subscription-key)[`"\']?(?: header| field)?';

export const otherFieldUsed = tells(
  'other-field-used',
  [
    `\\b(?:should be|has to be|must be|expects?|wants?|needs?|requires?|reads?|looks for)\\b[^\\n.;]{0,16}?(?<![\\w-])${OWN}(?![\\w-])[^\\n.;]{0,20}?\\b(?:not|instead of|rather than|but|while|and)\\b[^\\n.;]{0,20}?(?<![\\w-])(?!${OWN} (?:is|was))${FIELD}(?![\\w-])`,
    `\\b(?:us(?:ed|ing|es)|sen[dt](?:s|ing)?|passing|passed|passes)\\b[^\\n.;]{0,24}?(?<![\\w-])${FIELD}(?![\\w-])[^\\n.;]{0,20}?\\b(?:instead of|rather than|in place of)\\b[^\\n.;]{0,16}?(?<![\\w-])${FIELD}(?![\\w-])`,
    `\\b(?:renam|chang|switch)(?:e|ed|ing)\\b[^\\n.;]{0,24}?(?<![\\w-])${FIELD}(?![\\w-])[^\\n.;]{0,12}?\\b(?:to|into|with)\\b[^\\n.;]{0,12}?(?<![\\w-])${FIELD}(?![\\w-])`,
    `\\b(?:with|using|via)\\b[^\\n.;]{0,16}?(?<![\\w-])${FIELD}(?![\\w-])[^\\n.;]{0,12}?\\b(?:instead of|rather than|in place of)\\b[^\\n.;]{0,16}?(?<![\\w-])${FIELD}(?![\\w-])[^\\n.;]{0,40}?\\b(?:works?|worked|goes through|gets through|passes|passed|succeeds?|accepted|200|fine|ok)\\b`,
    '\\b(?:sends?|passes|sets?|uses?)\\b[^\\n.;]{0,16}?\\bauthori[sz]ation:? ?bearer\\b[^\\n.;]{0,60}?\\b(?:api|server|service|endpoint)\\b[^\\n.;]{0,20}?\\b(?:never (?:receives|sees|gets)|(?:does not|doesn.t) (?:read|see|get|accept)|ignores|reads|expects|wants)\\b',
  ],
  /proxy|cors|redirect|Access-Control|underscore/i,
);
