/**
 * The words say that no credential came with the request:
 *
 *     No API key found in request
 */
import { says } from '../../kinds/says.ts';

export const saysNothingArrived = says(
  'says-nothing-arrived',
  [
    '\\b(?:forgot|forgets|forgetting|forgotten) (?:to (?:send|add|set|pass|include)|about) (?:the |an? |my )?(?:authori[sz]ation|auth|api[- ]?key|token|bearer)\\b',
    '\\b(?:no|missing|absent|without)[ _-](?:an? |the |any |valid |required |or invalid )?(?:(?:authori[sz]ation|authentication|auth|access|bearer|api|jwt|security|session|oauth|cookie)[ _-]?){0,2}(?:header|token|key|credentials?|jwt)\\b',
    '\\b(?:authori[sz]ation|authentication|auth|access|bearer|api|jwt)[ _-]?(?:header|token|key|credentials?)\\b[^\\n]{0,20}?\\b(?:missing|required|not (?:provided|found|present|supplied|set|sent|specified|included|given)|absent|empty|null|undefined)\\b',
    '\\b(?:tokens?|credentials?) (?:is |was |were |are )?(?:missing|required|absent|not (?:provided|found|present|supplied|set|sent|specified|included|given))\\b',
    '\\b(?:log-?in|log in|sign-?in|authentication|authori[sz]ation) (?:is )?required\\b',
    '\\bnot (?:logged|signed) in\\b',
    '\\b(?:must|need to|have to|please) (?:be (?:logged in|signed in|authenticated)|log ?in|sign ?in|authenticate)\\b',
    // Code in JavaScript takes a header apart that is not there.
    "\\breading 'split'\\)\\s{1,8}at \\S{0,40}?(?:auth|token|jwt|verify|protect)\\w{0,30}",
    '\\bcredentials[_-]missing\\b|\\bmissing wsse:security header\\b',
    '\\bdid(?:n.t| not) (?:pass|provide|send|supply|include) (?:an?|any|the) (?!valid\\b)(?:\\w{1,15}[ -]){0,2}?(?:token|key|credentials?|header)\\b',
    '未提供(?:令牌|token|密钥)|未收到 ?Authorization|缺少(?:令牌|密钥|token)',
    '\\bno (?:authori[sz]ation|authentication|credentials?|auth) (?:was |were |is )?(?:included|provided|present|supplied|given|sent)\\b',
    '\\b(?:endpoint|request|route|resource|operation|action|query) requires? (?:an? )?(?:valid )?(?:\\w{1,12} ){0,3}?(?:authori[sz]ation|auth|access|bearer) token\\b',
    '\\bmissing or (?:bad|malformed|invalid|badly)(?: ?formatted)? (?:authori[sz]ation|auth|credentials)\\b',
    '\\bplease run:? [`\'"‘“]?(?!the |an? |my |our |your |this |that )(?:[\\w-]{2,12} ){1,2}log-?in\\b',
    '\\b(?:auth header|(?:cookie|query|form|param) token) is empty\\b',
    '\\bheader of type [`\'"]?authori[sz]ation[`\'"]? was missing\\b',
    '\\bheader [`\'"]authori[sz]ation[`\'"] (?:is |was )?(?:missing|required|absent|not (?:provided|found|present|set|sent))\\b',
    '\\bno access, refresh token, api key\\b|\\bthe token could not be parsed from the request\\b',
    '\\bmissing[ _-]?authentication\\b',
    '\\b(?:token|key|credentials?)[_-](?:was_|is_)?(?:not[_-](?:provided|found|present|sent|given)|absent|required|missing)\\b',
    '(?<![a-z\\d])(?:\\w{1,12}_)?(?:auth\\w{0,12}|token|header|credentials?|api_?key|jwt|bearer)_(?:was_|is_)?(?:not_(?:provided|found|present|sent|given|supplied)|absent|required|missing|empty)(?![a-z])',
    '(?<![a-z])(?:token|api_?key|credentials?|auth(?:orization)?header)missing(?:error|exception)?\\b|\\bmissing(?:auth\\w{0,12}|access|api|bearer)(?:token|key|header|credentials?)(?:error|exception)?\\b',
    '\\b[a-z]{2,12}_(?:token|key) is missing\\b|\\bno basic http authentication header\\b',
    '\\b(?:daemon|server|endpoint|resource|route|api|call) requires? auth(?:entication)?\\b|\\buser (?:<strong>)?guest(?:</strong>)? (?:is|does) not\\b',
  ],
  /proxy|network authentication|\bif (?:no|there (?:is|are) no)\b|pagination|\b(?:primary|foreign|security|signing) key\b|missing (?:required )?key\b|\bcsrf\b|missing access token parameter|authentication credentials if required/i,
  'to-any',
);
