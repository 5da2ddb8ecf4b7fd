/**
 * People tell that a second's wait or a tolerance for the times of tokens helps, so two clocks differ:
 *
 *     with leeway=10 it works
 */
import { HELPED, tells } from '../../kinds/tells.ts';

const LEEWAY =
  '(?:leeway|clock[_ -]?tolerance|clock[_ -]?skew\\w{0,12}|allowed[_ -]?clock[_ -]?(?:skew|drift)\\w{0,8}|acceptable[_ -]clock[_ -]skew|allowed_clock_drift|\\$leeway)';
const HELPS = `(?:${HELPED}|goes away|went away|passes|ok\\b|no (?:more )?errors?)`;

export const leewayHelps = tells('leeway-helps', [
  `\\b${LEEWAY}\\b[^\\n.]{0,60}?\\b${HELPS}`,
  `\\b${HELPS}[^\\n.]{0,40}?\\b(?:with|by|after|when|if)\\b[^\\n.]{0,40}?\\b${LEEWAY}\\b`,
  `\\b(?:sleep|wait|waiting|delay|pause|retry(?:ing)?)\\b[^\\n.]{0,25}?\\b(?:a |one |two |few |some |\\d{1,4} ?)(?:m?s\\b|(?:milli)?seconds?|moments?)[^\\n.]{0,60}?\\b${HELPS}[^\\n]{0,80}?\\b(?:token|iat|nbf|jwt|issued)\\b`,
  `\\b(?:token|iat|nbf|jwt|issued)\\b[^\\n]{0,120}?\\b${HELPS}[^\\n.]{0,30}?\\b(?:sleep|wait|waiting|delay|pause)\\b[^\\n.]{0,25}?\\b(?:second|ms|moment)`,
]);
