/** Whether a text tells of anything that went wrong, as people and programs put it. */

/** Beyond this a text is a capture or a log, which is looked through for what it shows. */
const LONGEST = 50_000;

const TROUBLE = new RegExp(
  [
    '\\b40[137]\\b',
    'unauthori[sz]ed',
    'unauthenticated',
    'forbidden',
    '\\bdenied\\b',
    '\\bdenies\\b',
    '\\brefus(?:e|es|ed|al)\\b',
    '\\breject(?:s|ed)\\b',
    '\\bfail(?:s|ed|ing|ure)\\b',
    "\\b(?:do|does|did|wo|is|are|ca|was|ai)n['’]?t\\b",
    '\\bcan ?not\\b',
    '\\ban error occurred\\b',
    '\\bbug\\b(?! fix)',
    '\\bbut without\\b',
    '\\bunable\\b',
    '\\b(?:not|no longer|never) (?:work|allow|accept|recogni|possible|sent|set|ask|get|be able)\\w*',
    '\\b(?:work(?:s|ed)?|ok|fine) (?:perfectly |fine |well |ok(?:ay)? )?(?:but|only|if|when|with|without|in|on|from|for|via|as long|while|until|unless|before|again|locally)\\b',
    '\\b(?:stop(?:s|ped)?|nothing) work(?:s|ing)?\\b',
    "\\bI(?:['’](?:m|ve|d))?(?: am| have)? (?:get|got|getting|see|tried|try|trying)\\b",
    '\\b(?:GSS)?Exception\\b',
    '^\\W{0,3}(?:DEBUG|TRACE|ERROR|WARN(?:ING)?)\\b',
    '\\b(?:error|problem|broken|breaks)\\b[^\\n]{0,40}$',
  ].join('|'),
  'im',
);

/** A text that only explains or configures something tells of none. */
export function tellsOfTrouble(text: string): boolean {
  return TROUBLE.test(text.slice(0, LONGEST));
}

/** What a login is made of, or what stands in its way. */
const LOGIN =
  /\b40[137]\b|auth|log-?in|log(?:ged)? (?:in|out)|sign|token|passw|\bpwd\b|credential|secret|\b\w{0,20}key\b|cookie|session|\buser|jwt|bearer|basic|digest|htpasswd|saml|sso\b|permi|access|denied|forbidden|cors|origin|redirect|\bcsrf\b|\b2fa\b|certificate|kerberos|ntlm|\bspn\b|unable to verify|account|https?:|header|[\u0080-\uffff]{4}/i;
/** What fails before any login: no connection, no trust, or the program itself. */
const BEFORE =
  /\b(?:connection (?:refused|reset|timed out)|ECONN\w+|ENOTFOUND|getaddrinfo|SSL certificate problem|certificate verify failed|self[- ]signed certificate|(?:Type|Key|Syntax|Reference|Attribute)Error\b|NullPointerException|sshd\b)/i;

/** Whether a text speaks of what a login is made of. */
export function speaksOfLogin(text: string): boolean {
  return LOGIN.test(text.slice(0, LONGEST));
}

/** Whether a text says that something failed before any login. */
export function failsBeforeLogin(text: string): boolean {
  return BEFORE.test(text.slice(0, LONGEST));
}
