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
