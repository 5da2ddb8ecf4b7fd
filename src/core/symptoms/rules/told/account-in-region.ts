/**
 * Somebody tells in which region an account was made, beside a refusal:
 *
 *     my account lives in IE1, api.example.com says 401
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const KEY =
  '(?:account|workspace|organi[sz]ation|org|instance|subscription|project|tenant|key|token|data ?cent(?:er|re))';
const PLACE =
  '(?:(?:the )?(?:EU|US|UK|AU|APAC|EMEA|Europe(?:an)?(?: Union)?|Australia|Germany|Ireland|Frankfurt|Sydney|China|India|Japan|Canada)\\b(?! ?key)|IE1|AU1|US[135]|EU[12]|[a-z]{2}-[a-z]{4,9}-\\d)';

export const accountInRegion = tellsOfFailure(
  'account-in-region',
  [
    `\\b(?:my|our|the|this) (?:\\w{1,16} )?${KEY} (?:is|lives|sits|resides|was (?:created|made|opened)|is hosted|belongs) (?:in|on|to|at) ${PLACE}`,
    `\\b(?:my|our) ${KEY} is (?:at|on|under) (?:https?:\\/\\/)?[\\w.-]{2,40}\\.(?:eu|uk|cn|in|au|de)\\b`,
  ],
  /time ?zone|latency|gdpr/i,
);
