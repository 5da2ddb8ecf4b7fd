/**
 * The words speak of a second factor or a one-time code:
 *
 *     Must specify two-factor authentication OTP code.
 */
import { says } from '../../kinds/says.ts';

export const saysSecondFactor = says('says-second-factor', [
  '\\b(?:after|since) (?:i |we )?(?:enabl|activat|turn|switch)\\w{0,3} (?:on )?(?:2fa|mfa|two[- ]factor)\\b',
  '\\b(?:two|2|multi)[- ]?(?:factor|step) (?:authentication|verification|auth|code|login)\\b',
  '\\b(?:2fa|mfa|totp|otp)\\b[^\\n]{0,40}?\\b(?:required|code|token|enabled|needed|missing|invalid)\\b',
  '\\b(?:requires?|enter|provide|specify|missing|invalid)\\b[^\\n]{0,20}?\\b(?:2fa|mfa|totp|otp|one[- ]time (?:password|code|passcode))\\b',
  '(?:\\b|_)(?:mfa|2fa|2sa|otp|totp|two_?fa|two_?factor)(?:_?(?:auth|token|code)){0,2}_?(?:required|needed|missing|invalid)\\b',
  '\\bSESSION_PASSWORD_NEEDED\\b|\\bSessionPasswordNeeded',
  '\\bTwo(?:Fa|Factor)\\w{0,20}(?:Required|Error)\\b|\\b\\w{0,30}2(?:FA|SA)Required\\w{0,20}\\b',
  '\\b(?:two|2|multi)[- ]?(?:factor|step) required\\b|\\benter the verification code\\b|2fa(?:token|code)required\\b',
  '\\b(?:two|2|multi)[- ]?(?:factor|step) required\\b|\\benter the verification code\\b',
  '\\b(?:2fa|mfa|totp|two[- ]factor)\\b[^\\n]{0,10}? (?:is|was|are) (?:on|active|activated|set up|turned on)\\b',
  '\\bmulti-?factor authentication\\b[^\\n]{0,40}?\\b(?:required|enabled|needed)\\b',
]);
