/**
 * Somebody tells that the token arrives when it stands in another field than Authorization:
 *
 *     as X-Auth-Token it works, as Authorization the app does not see it
 */
import { tells } from '../../kinds/tells.ts';

const OWN = '[`"\']?\\bx-(?!api-key\\b|gitlab|github)[\\w-]{3,40}[`"\']?';
const FIELD = '[`"\']?\\bauthori[sz]ation\\b[`"\']?(?: header| field)?';
const WORKS = '(?:works?|worked|is passed|goes through|gets through|arrives?|comes? through|is forwarded|fixes)';
const LOST =
  "(?:not|n['’]t|never|missing|lost|stripped|consumed|different|overwritten|replaced|removed|eaten|swallowed|intercepted|null|undefined|empty)";

export const ownFieldGetsThrough = tells('own-field-gets-through', [
  `${FIELD}[^\\n]{0,120}?\\b${LOST}\\b[^\\n]{0,80}?${OWN}[^\\n]{0,20}?\\b${WORKS}\\b`,
  `${OWN}[^\\n]{0,40}?\\b${WORKS}\\b[^\\n]{0,60}?${FIELD}[^\\n]{0,40}?\\b${LOST}\\b`,
  `${FIELD}[^\\n]{0,120}?\\b(?:renam(?:ed|ing)|chang(?:ed|ing)|mov(?:ed|ing)|switch(?:ed|ing)|using)\\b[^\\n]{0,30}?${OWN}[^\\n]{0,20}?\\b${WORKS}\\b`,
]);
