/**
 * An error of another kind was due, and the answer is 401 or 403.
 *
 *     I get 401 instead of 404
 */
import { tells } from '../../kinds/tells.ts';

export const errorHiddenByLogin = tells('error-hidden-by-login', [
  '(?:permitAll|permit(?:ted|ting)?|allow(?:ed|ing)?|exclud(?:ed|ing)|open(?:ed|ing)?)\\b[^\\n]{0,30}?["\'`]?\\/error\\b[^\\n]{0,60}?\\b(?:see|saw|get|got|shows?|showed|reveal\\w{0,2}|shown)\\b[^\\n]{0,30}?\\b(?:50\\d|40[0456789]|42\\d|real|actual|original|true|exception|stack ?trace)\\b',
  '\\b(?:every|any|each|all) (?:\\w{1,12} )?(?:bugs?|exceptions?|failures?)\\b[^\\n]{0,50}?\\b(?:ends?|becomes?|turns?|results?|shows?|comes?|is|are|gives?) (?:up )?(?:as |in |into |returned as |sent as )?(?:an? )?(?:http )?40[13]\\b',
  '\\b(?:request|insert|call|controller|method|breakpoint|handler|service|endpoint|row|record|entity|data)\\b[^\\n]{0,30}?\\b(?:is (?:reached|executed|hit|saved|called|stored|inserted|created)|happens|runs|gets (?:saved|executed|called|hit)|was (?:saved|executed|hit|called))\\b[^\\n]{0,80}?\\b(?:but|yet|however|and still)\\b[^\\n]{0,60}?\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b',
  '\\b(?:missing|wrong|invalid|empty|bad|without (?:an?|the|its)|duplicate) (?:\\w{1,20} )?(?:fields?|param\\w{0,9}|body|e?mail|value|json|id|date)\\b[^\\n()]{0,20}?(?:->|=>|\\b(?:gives|returns|leads to)\\b)[^\\n]{0,10}?\\b40[13]\\b',
  '\\b(?:validation|real|actual|original|every|any|bad request|not found|500|400|404)\\b[^\\n]{0,20}?\\berrors?\\b[^\\n]{0,12}?\\b(?:400|404|500)?[^\\n]{0,12}?\\b(?:comes? back|returned|shown|appears?|shows?|reported|turns? into|becomes?) (?:as |up as |to be )?(?:an? )?401\\b',
  '\\b(?:40[13]|unauthori[sz]ed|forbidden|access denied)\\b[^\\n]{0,50}?\\b(?:instead of|rather than|in place of|where I expect(?:ed)?|and not)\\b[^\\n]{0,40}?\\b(?:40[0456789]|41\\d|42\\d|50\\d|not found|bad request|method not allowed|internal server error|(?:real|actual|original|correct|proper) (?:error|status|code|exception))\\b',
  '\\b(?:instead of|rather than|in place of) (?:an? |the |returning |getting |throwing |http |status |code |expected ){0,6}[`"\\\'“]?(?:40[0456789]|41\\d|42\\d|50\\d|not found|bad request|method not allowed|internal server error)\\b[^\\n]{0,60}?\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b',
  '\\b(?:should|expect(?:ed|s|ing)?|supposed to)\\b[^\\n]{0,50}?\\b(?:40[0456789]|41\\d|42\\d|50\\d)\\b[^\\n]{0,80}?\\b(?:but|instead|actual\\w*|however|got|get)\\b[^\\n]{0,60}?\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b',
  '\\b(?:controller|endpoint|handler|service|method|action|api|it)\\b[^\\n]{0,20}?\\b(?:throws?|threw|raises?|fails with)\\b[^\\n]{0,40}?\\b(?:exceptions?|errors?)\\b[^\\n]{0,30}?\\b(?:but|and|yet|however)\\b[^\\n]{0,40}?\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b',
  '\\b(?:exceptions?|errors?)\\b[^\\n]{0,50}?\\b(?:converted|turned|mapped|translated|changed|results? in|ends? (?:up )?(?:as|in|with)|returned as|becomes?)\\b[^\\n]{0,30}?\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b',
  "\\b(?:40[13]|unauthori[sz]ed|forbidden)\\b[^\\n]{0,50}?\\b(?:when|if|whenever|every time)\\b[^\\n]{0,50}?\\b(?:exception is thrown|throws? an? (?:\\w{1,30} )?exception|route (?:is|does) not (?:found|exist)|(?:path|endpoint|url|page|resource) (?:does not|doesn[\\'’]t) exist|validation fails|body is (?:invalid|missing))\\b",
]);
