/** Words for 'a new sign-in helped', as sources of patterns. */

const OUT = '(?:(?:log(?:ged|ging)?|sign(?:ed|ing)?)[- ]?(?:out|off)|logout|signout)';
const IN = '(?:(?:re-?)?(?:log(?:ged|ging)?|sign(?:ed|ing)?)[- ]?(?:back )?in|login|re-?login|re-?authenticat\\w{1,4})';
const HELPS =
  '(?:fix(?:e[sd])?|help(?:s|ed)|solve[sd]|resolve[sd]|cure[sd]|did it|did the trick|is enough|works?(?: again)?|worked|makes? [^\\n.]{0,40}?\\b(?:go away|disappear|vanish)|(?:is|was) gone|goes away|(?:and|then) (?:it|everything|all) (?:is|was|works?|worked|runs?|ran))';
/** `sign out and in again`, `logging off and back on`. */
const BOTH = `${OUT}(?: of \\w{1,20}| from \\w{1,20})?(?:,? and|,? then|/|,| &&?| \\+)(?: then)? (?:${IN}|(?:back |again )?in\\b|back on)`;
/** The account was taken out of the app and put in anew. */
const ACCOUNT =
  '(?:remov(?:e|ed|ing)|delet(?:e|ed|ing)|disconnect(?:ed|ing)?|unlink(?:ed|ing)?) (?:and|then|/|&) (?:re-?)?(?:add(?:ed|ing)?|connect(?:ed|ing)?|link(?:ed|ing)?|log(?:ged|ging)? in|creat(?:ed|ing)) (?:back )?(?:the |my |this |that |your )?(?:account|connection|login|device|integration)';

export const SIGNED_IN_AGAIN = {
  words: [
    `\\b${BOTH}[^\\n]{0,40}?\\b${HELPS}\\b`,
    `\\b${HELPS}[^\\n]{0,30}?\\b(?:by|after|if|when|once|to|with|is|was|:) ?(?:I |you |we |simply |just |a |manually ){0,3}${BOTH}`,
    `\\b(?:until|unless) (?:I |you |we |he |she |they |users? )?(?:manually )?(?:${BOTH}|${IN} again)`,
    `\\b(?:re-?login|re-?logging(?: in)?|re-?log in|re-?authenticat(?:e|ed|ing|ion)|re-?authoriz(?:e|ed|ing|ation)|log(?:ged|ging)? in again|sign(?:ed|ing)? in again|a (?:fresh|new) (?:login|sign-?in)|(?:un)?link(?:ed|ing)? (?:my |the )?account again)\\b[^\\n.]{0,24}?\\b(?:fix(?:e[sd])?|help(?:s|ed)|solve[sd]|resolve[sd]|did it|did the trick|made it work)\\b`,
    `\\b${ACCOUNT}\\b[^\\n]{0,30}?\\b${HELPS}\\b`,
    `\\b(?:remov(?:ed|ing) and (?:re-?)?add(?:ed|ing)|unlink(?:ed|ing) and (?:re-?)?link(?:ed|ing))\\b[^\\n]{0,24}?\\baccount\\b[^\\n]{0,24}?\\b${HELPS}\\b`,
    // Of the kinds of another language only plain ones.
    '\\b(?:ab- und (?:wieder )?an(?:ge)?(?:melden|meldet)|aus- und (?:wieder )?ein(?:ge)?loggt?(?:en)?)\\b',
    '(?:重新登录|退出(?:后)?(?:重新|再)登录)[^\\n]{0,12}?(?:就好|可以|解决|正常|恢复|成功)',
  ],
  unless:
    /\b(?:did ?n.t|does ?n.t|do not|did not|does not|not|never|no longer|without) (?:\w{1,10} )?(?:help|fix|solve|resolve|work|change|make)|no (?:luck|effect|change|avail|difference)|\bsame (?:error|issue|problem|result)\b|没用|无效|不行/i,
} as const;
