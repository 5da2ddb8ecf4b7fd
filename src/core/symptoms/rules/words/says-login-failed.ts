/**
 * The words say that a login failed, and no more; mostly it is one with name and password:
 *
 *     Failed login attempt for user bob
 */
import { says } from '../../kinds/says.ts';

export const saysLoginFailed = says(
  'says-login-failed',
  [
    '\\b(?:log-?in|sign-?in|logon)[ _-]?(?:has |was )?(?:fail(?:ed|ure|s)?|unsuccessful|rejected|denied)\\b',
    '\\b(?:failed|unsuccessful|rejected) (?:log-?in|sign-?in|logon)\\b',
    '\\b(?:log-?in|sign[- ]?in|logon|authentication)[ _-]?attempts? (?:has |have |was |were |is )?(?:failed|rejected|refused|denied|unsuccessful)\\b|\\b(?:account |user )?(?:log-?in|sign[- ]?in|logon) (?:was |is )?(?:refused|not (?:successful|accepted|recogni[sz]ed))\\b',
    '\\b(?:make sure|ensure|please check|double-?check|check|verify|confirm)(?: that)? (?:the|your|that the|that your)? ?(?:user ?(?:name|id)?|e-?mail(?: address)?|log-?in|account)(?:,| and| or|\\/) ?(?:the |your )?pass(?:word|phrase)s?\\b|\\b(?:make sure|ensure|please check)(?: that)?(?: the| your| you entered the)? (?:right password|log-?in details|credentials? (?:are|is) (?:correct|valid|right))',
    '\\bplease check your (?:credentials|log-?in(?: details| data)?)(?: and try again|\\b)|\\b(?:log-?in|sign-?in|account) (?:details|data|information)(?: \\w{2,12}){0,3}? (?:is|are|was|were|is not|are not|not)(?: not)? (?:in?correct|wrong|invalid|valid|recogni[sz]ed|right)\\b|\\bwrong (?:log-?in )?details\\b',
    "\\b(?:unable to|could(?: not|n[’']t)|can(?:not|[’']t)|failed to) (?:log|sign) (?:you|user|him|me)? ?in\\b|\\berror (?:while )?(?:logging|signing) in\\b",
    "\\b(?:user ?(?:name|id)?|e-?mail|name) (?:and|or) password (?:you )?(?:\\w{2,12} )?(?:do not match|don[’']t match|are invalid|may be incorrect|might be (?:wrong|incorrect)|is not known|mismatch)\\b|\\b(?:recogni[sz]e|find an account with) (?:that|this|the)(?: combination of)? (?:e-?mail|user ?name|log-?in)\\b|\\bpassword (?:mismatch|(?:you entered )?does(?: not|n[’']t) match)\\b|\\bwrong name or password\\b|\\bcombination of (?:user ?name|e-?mail|name) and password\\b",
    '\\b(?:user ?name|log-?in|name)\\/password (?:was |were |is )?(?:rejected|refused|denied|not accepted)\\b|\\bcredentials could not be verified\\b',
    '\\b(?:failed|unable|could not|cannot) to (?:log|sign)[ -]?in\\b|\\bfailed authentication attempt\\b',
    '(?<!missing or )\\b(?:invalid|incorrect|wrong|bad|mismatched)[ _-]?(?:or (?:missing|expired) )?(?:user(?:name)?|login|account)?[ _-]?(?:credentials|log-?in(?! (?:request|url|page|method|type)))\\b',
    "\\bpassword (?:does|did)(?: not|n[’']t) match\\b|\\bdid not match stored password\\b|\\b(?:user ?name|login|e-?mail) does not exist\\b",
    '\\b(?:verify|check) your (?:user ?name|e-?mail|login)(?: address)?(?:,| and|\\/)? ?(?:the )?passwords?\\b|\\bis the password correct\\b',
    '\\b(?:user(?: ?name)?|e-?mail)(?: ?/ ?| and/or | and | or )pass(?:word)?s? (?:is |are )?not valid\\b|\\bwrong user/pass\\b',
    '\\buser could not be authenticated\\b|\\bbad_username_or_pwd\\b|\\bauth\\.login\\.fail\\b|\\bthe login is invalid\\b',
    '\\bwrong user ?name\\b|\\bunauthori[sz]ed due to authentication failure\\b|\\bfrappe\\.exceptions\\.AuthenticationError\\b',
    "\\bbad ?login ?error\\b|\\bbad ?authori[sz]ation\\b|\\bcannot log in\\b|\\binvalid ?auth(?:entication)?(?:error)?\\b|\\bdoesn[’']t match our challenge\\b",
    "\\b(?:unable to|could not|couldn[’']t) authenticate\\b(?! you)|\\bmqtt\\b[^\\n]{0,40}?\\b(?:return code|reason code|rc)[ =:]{1,2}[45]\\b",
    '\\bauthentication[ _-]fail(?:ed|ure)\\b|\\bauth-failure\\b|\\bfailed to authenticate\\b(?! (?:the )?(?:token|jwt))',
    '\\binvalid user ?name and/or password\\b|\\benter a valid e-?mail or username and/or password\\b',
  ],
  /proxy|certificate|unknown authentication strategy|FATAL: {1,3}password|\bssh\b|sudo|\bpam_|\bCVE-|\boauth2?_?(?:state|client)/i,
  'to-any',
);
