/**
 * The words speak of a second factor or a one-time code:
 *
 *     Must specify two-factor authentication OTP code.
 */
import { says } from '../../kinds/says.ts';

export const saysSecondFactor = says('says-second-factor', [
  '\\b(?:two|2)[- ]?(?:factor|step) (?:authentication|verification|auth|code|login)\\b',
  '\\b(?:2fa|mfa|totp|otp)\\b[^\\n]{0,40}?\\b(?:required|code|token|enabled|needed|missing|invalid)\\b',
  '\\b(?:requires?|enter|provide|specify|missing|invalid)\\b[^\\n]{0,20}?\\b(?:2fa|mfa|totp|otp|one[- ]time (?:password|code|passcode))\\b',
  '\\bmulti-?factor authentication\\b[^\\n]{0,40}?\\b(?:required|enabled|needed)\\b',
]);
