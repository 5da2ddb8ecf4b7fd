/**
 * A code out of an authenticator app is refused:
 *
 *     Invalid two-factor code
 */
import { tells } from '../../kinds/tells.ts';

const CODE =
  '(?:(?:two|2|multi)[- ]?(?:factor|step)(?: auth\\w{0,12}| verification)?|2fa|mfa|t?otp|authenticator(?: app)?|one[- ]time|time[- ]based)[ -](?:pass)?(?:codes?|tokens?|pins?|passwords?|keys?)';
const REFUSED =
  '(?:invalid|incorrect|wrong|(?:is|are|was|were)(?: always| never)? (?:refused|rejected|denied|expired)|(?:is |are |was |were )?(?:not|never) (?:accepted|valid|correct|working)|fails?|failed|' +
  "(?:does|do|did)(?:n['’]t| not) (?:match|work|verify)|(?:is|are|was)n['’]t (?:accepted|valid|correct)|could(?:n['’]t| not) be verified|rejected|refused)";

export const oneTimeCodeRefused = tells(
  'one-time-code-refused',
  [
    `\\b${CODE}\\b[^\\n]{0,40}?\\b${REFUSED}\\b`,
    `\\b(?:invalid|incorrect|wrong|bad|expired|rejects?|refuses?|cannot verify|can['’]t verify|could not verify)\\b[^\\n]{0,20}?\\b${CODE}\\b`,
    `\\bcodes?\\b[^\\n]{0,30}?\\b(?:authenticator|totp|2fa|authy)\\b[^\\n]{0,40}?\\b${REFUSED}\\b`,
    '\\binvalid mfa one[- ]time pass ?code\\b|\\b(?:two|2)[- ]?factor authentication failed\\b',
    '\\b(?:invalid|incorrect|wrong) verification code\\b|\\bverification code (?:you entered |you provided )?(?:is|was) (?:not valid|invalid|incorrect|wrong)\\b',
    `\\b(?:t?otp|2fa|mfa) (?:verification|validation|check) (?:failed|fails|error)\\b`,
    '\\b(?:invalid|incorrect|wrong|bad|expired)[ _-]?(?:t?otp|2fa|mfa|two[- ]?factor|one[- ]time)(?: (?:value|token|pin|code))?\\b(?! (?:secret|config|setting|method|provider))|\\b(?:t?otp|2fa|mfa)(?: value| pin)? (?:is |was )?(?:wrong|invalid|incorrect|not valid)\\b',
    "\\b(?:could not|couldn['’]t|can ?not|can['’]t|unable to|failed to) (?:verify|validate) (?:the |your )?(?:provided |submitted |given )?(?:(?:entered|verification|security|login|authentication|confirmation|6-digit) )codes?\\b",
    '\\b(?:two|2)[ -]?(?:factor|step)(?: auth\\w{0,12})? (?:challenge|login|verification) (?:has )?failed\\b|\\bcheck (?:your |the )?(?:2fa|otp|mfa|totp|two-factor) codes?\\b|\\b(?:OTP|TOTP|MFA|TWO_?FACTOR|2FA)_(?:\\w{1,12}_)?(?:INVALID|INCORRECT|WRONG|MISMATCH|FAILED)\\b|\\b(?:Zwei-Faktor|2FA|TOTP|OTP)-?(?:Code|Token)?\\b[^\\n]{0,20}?\\b(?:ungültig|falsch|abgelehnt|nicht akzeptiert)\\b|\\bcode (?:2FA|OTP|TOTP|d.authentification)[^\\n]{0,20}?\\b(?:invalide|incorrect)\\b|(?:动态|验证)码(?:错误|不正确|无效)',
    '\\b(?:t?otp|2fa|mfa)_?(?:code|token)?_?(?:invalid|incorrect|mismatch)\\b|\\binvalid_?(?:t?otp|2fa|mfa)(?:_?(?:code|token))?\\b|\\b(?:TwoFactor|TwoFa|Otp|Totp|Mfa)(?:Auth)?(?:Code)?(?:Mismatch|Invalid|Incorrect|Rejected)\\w{0,10}\\b',
  ],
  /\brequired\b|\bmissing\b|not (?:set|provided|supplied|given)|\bsms\b|e-?mail/i,
);
