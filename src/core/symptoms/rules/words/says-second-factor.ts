/**
 * The words speak of a second factor or a one-time code:
 *
 *     Must specify two-factor authentication OTP code.
 */
import { says } from '../../kinds/says.ts';

export const saysSecondFactor = says(
  'says-second-factor',
  [
    '\\b(?:after|since) (?:i |we )?(?:enabl|activat|turn|switch)\\w{0,3} (?:on )?(?:2fa|mfa|two[- ]factor)\\b',
    '\\b(?:two|2|multi)[- ]?(?:factor|step) (?:authentication|verification|auth|code|login)\\b',
    '\\b(?:2fa|mfa|totp|otp)\\b[^\\n]{0,40}?\\b(?:required|code|token|enabled|needed|missing|invalid)\\b',
    '\\b(?:requires?|enter|provide|specify|missing|invalid)\\b[^\\n]{0,20}?\\b(?:2fa|mfa|totp|otp|one[- ]time (?:password|code|passcode))\\b',
    '(?:\\b|_)(?:mfa|2fa|2sa|otp|totp|two_?fa|two_?factor)(?:_?(?:auth|token|code)){0,2}_?(?:required|needed|missing|invalid)\\b',
    '\\bSESSION_PASSWORD_NEEDED\\b|\\bSessionPasswordNeeded',
    '\\bTwo(?:Fa|Factor)\\w{0,20}(?:Required|Error)\\b|\\b\\w{0,30}2(?:FA|SA)Required\\w{0,20}\\b',
    '\\b(?:two|2|multi)[- ]?(?:factor|step) required\\b|\\benter the verification code\\b|2fa(?:token|code)required\\b',
    '\\b(?:2fa|mfa|totp|two[- ]factor)\\b[^\\n]{0,10}? (?:is|was|are) (?:on|active|activated|set up|turned on)\\b',
    '\\bmulti-?factor authentication\\b[^\\n]{0,40}?\\b(?:required|enabled|needed)\\b',
    '\\bmissing_(?:t?otp|2fa|mfa)\\w{0,12}\\b|\\b(?:requires?|needs?)_?(?:two_?factor|2fa|mfa)\\w{0,20}\\b|(?:\\b|_)(?:2fa|mfa|two_?factor)_(?:in_progress|pending)\\b',
    '["\'](?:two_?factor|2fa|mfa|tfa)(?:_?auth)?_?(?:complete|verified)["\']\\s{0,2}:\\s{0,2}false\\b|["\'](?:two_?factor|2fa|mfa)(?:_?auth)?(?:_?(?:required|pending|needed))?["\']\\s{0,2}:\\s{0,2}(?:true|1)\\b|["\'](?:tfa|mfa|2fa)(?:_?(?:type|method))?["\']\\s{0,2}:\\s{0,2}["\'](?:google|totp|sms|e?mail|app)',
    '\\bneeds? (?:a |to )?verif(?:y|ication)[ _]?code\\b|\\bverif(?:y|ication)[ _]?code (?:is |was )?(?:required|needed|missing)\\b|"loginType"\\s?:\\s?"verifyCode"',
    '\\bx-(?:\\w{1,20}-)?(?:otp|2fa|mfa)(?:-\\w{1,20}){0,2}:[ \\t]?\\w|\\bauth_totp\\b|\\(two-factor\\)|\\b(?:passkey|password) ?\\+ ?t?otp\\b',
    '\\bone[- ]time (?:pass(?:word|code)?|code)s?\\b[^\\n]{0,24}?\\b(?:required|needed|missing|not (?:specified|provided|given|set))\\b|\\b(?:must|need to|please) (?:provide|enter|specify|supply|give) (?:an? |the )?(?:\\w{1,12} )?one[- ]time\\b',
    '\\b(?:challenge|checkpoint)_required\\b|\\bChallenge(?:Required|Exception)\\b|\\b(?:SMS|SOFTWARE_TOKEN|EMAIL)_(?:MFA|OTP)\\b|\\bMFA_(?:SETUP|ENROLL|CHALLENGE)\\b',
    '\\bTOTPAuthenticationRequest\\b|\\benter_?totp\\w{0,8}\\b|\\b(?:log-?in|sign-?in)[-_ ]second[-_ ]step\\b|\\b\\w{0,24}NeedTwoFactor\\w{0,8}\\b|\\bAccountLogonDenied\\b',
    '\\benter (?:the |a )?(?:confirmation |security )?code\\b[^\\n]{0,12}?\\b(?:we|that was) (?:just )?(?:sent|texted|e-?mailed)\\b|\\b(?:e-?mail|sms) (?:verification )?code (?:required|needed|timeout|was (?:sent|not entered))\\b|\\bcode (?:was |has been )?sent to (?:your|the) (?:e-?mail|phone|device|mobile)',
    '\\bAccess-Challenge\\b[^\\n]{0,24}?\\b(?:not supported|unsupported|unexpected|ignored|not handled)\\b',
    '\\bzwei-?(?:faktor|stufen)-?(?:auth|code|best|ver)\\w{0,20}|\\b(?:double authentification|authentification à deux facteurs)\\b|\\b(?:autenticación de dos factores|verificación en dos pasos)\\b|(?:两步|双重|二次|两因素|双因素)(?:验证|认证)',
  ],
  /\b(?:HTTP(?:\/\S{1,4})?|status(?:_?code)?["']?\s{0,2}[:=]?)\s{0,2}["']?20\d\b|\b200 OK\b|\blogged in$/i,
);
