/**
 * A file with variables is not read, or too late, or its values do not reach the program, as people tell it.
 *
 *     .env is not loaded when the service starts
 */
import { tells } from '../../kinds/tells.ts';

const FILE =
  '(?:(?<!\\w)\\.env(?:\\.\\w{1,12})?\\b|\\benv(?:ironment)? ?file\\b|\\bdotenv\\b|\\benv(?:ironment)? ?var(?:iable)?s?\\b)';
const NOT = "(?:not|never|n['’]t)";
const READ =
  '(?:(?:being |get(?:ting)? )?(?:loaded|read|picked up|found|passed|available|visible|exported|forwarded|seen|applied|inherited|injected|set at runtime))';

export const envFileNotRead = tells(
  'env-file-not-read',
  [
    `${FILE}[^\\n.]{0,40}?\\b(?:is|are|was|were|get|gets|did|does|do|has|have|isn|aren|wasn|weren)(?: been)?[ ]?${NOT} ${READ}\\b`,
    `${FILE}[^\\n.]{0,40}?\\b(?:loaded|read|imported|initiali[sz]ed|called|required) (?:too late|after|later than)\\b`,
    `\\b(?:did|does|do|was|is|were)(?: not|n['’]t) (?:load|read|pick(?:ing)? up|see|find|pass(?:ed|ing)?|export(?:ed)?|inherit) (?:the |my |any )?${FILE}`,
    '\\b(?:environment|env) file\\b[^\\n]{0,60}?\\b(?:not found|no such file|does not exist)\\b|\\b(?:failed|unable|could not) to load (?:the )?(?:environment|env) files?\\b',
    '\\bconfig:(?:clear|cache)\\b[^\\n.]{0,60}?\\b(?:works?|worked|fix\\w{2}|help\\w{1,2}|solv\\w{2}|null|empty)\\b|\\bcached config\\b',
    `\\bsudo\\b[^\\n.]{0,40}?\\b(?:drops?|removes?|resets?|does(?: not|n['’]t) (?:keep|pass|preserve))\\b[^\\n.]{0,30}?\\benv`,
  ],
  /playwright|types\/|changelog/i,
);
