/**
 * Somebody tells that the preflight, or OPTIONS, is asked for a login:
 *
 *     the OPTIONS request comes back with 401
 */
import { places } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

/** The method in capitals is no other word. */
const METHOD =
  /\bOPTIONS\b[`"'”’]{0,2} (?!.{0,60}\b20[04]\b).{0,60}?\b(?:401|403|[Uu]nauthori[sz]ed|[Ff]orbidden)\b|\b(?:auth\w{0,14}|[Bb]asic|[Ll]ogin|guard|filter|middleware|interceptor)\b.{0,30}?\b(?:blocks?|rejects?|refuses?|denies|intercepts?|catches)\b.{0,20}?\bOPTIONS\b|\b(?:[Ss]kip|[Ee]xclude|[Ii]gnore|[Bb]ypass|[Ee]xempt)\w{0,4}\b.{0,40}?\bOPTIONS\b/dg;

const words = says(
  'says-preflight-refused',
  [
    '\\b(?:pre-?flight|OPTIONS)\\b (?:requests? |calls? )?(?:requires?|needs?|asks? for|is asked for|demands?) (?:an? )?(?:auth\\w{0,12}|log-?in|tokens?)\\b',
    '\\bpre-?flight(?:ed|s)?\\b(?:(?!\\b20[04]\\b)[^\\n]){0,120}?\\b(?:401|403|unauthori[sz]ed|unauthenticated|forbidden)\\b',
    '\\b(?:401|403|unauthori[sz]ed|unauthenticated|forbidden)\\b(?:(?!\\b20[04]\\b)[^\\n]){0,80}?\\bpre-?flight(?:ed|s)?\\b',
    '\\bOPTIONS?[`"\\\'”’]{0,2} (?:requests?|calls?|methods?|verb|http|pre-?flight)\\b(?:(?!\\b20[04]\\b)[^\\n]){0,100}?\\b(?:401|403|unauthori[sz]ed|unauthenticated|forbidden|authenticat\\w{1,5}|authoriz\\w{1,5}|no token)\\b',
    '\\b(?:401|403|unauthori[sz]ed|unauthenticated|forbidden)\\b[^\\n]{0,60}?\\b(?:on|for|to|in|with|at) (?:an? |the |all |every |my )?(?:http |cors )?[`"\\\'“‘]{0,2}OPTIONS\\b',
    '\\b(?:pre-?flight|OPTIONS)\\b[`"\\\'”’]{0,2}(?: \\w{1,15}){0,4} (?:does not|do not|doesn.t|don.t|without|never|not) (?:carry|send|contain|include|have|sending|any|the|an?)\\b[^\\n]{0,30}?\\b(?:auth\\w{0,12}|tokens?|credentials?|cookies?)\\b',
    '\\bOPTIONS\\b[^\\w\\n]{1,5}(?:401|403)\\b',
    '\\b(?:GET|POST|PUT|PATCH|DELETE)\\b(?: \\w{1,10})?,?(?: but| and)? not (?:on|in|for|with|to) (?:the |an? )?OPTIONS?\\b',
    "\\b(?:auth\\w{0,12}|tokens?|headers?|credentials?|cookies?)\\b[^\\n.]{0,40}?\\b(?:missing|absent|not (?:sent|set|added|included|present|there)|n[o’']t (?:sent|set|added|included|present|there)|left out|stripped)\\b[^\\n.]{0,24}?\\b(?:on|from|in|with|for) (?:the |an? |every |all )?(?:http |cors )?(?:OPTIONS|pre-?flight)\\b",
    '\\bOPTIONS\\b[^\\n]{0,20}?\\b(?:has|have|with|behind|goes through|is covered by)\\b[^\\n]{0,12}?\\b(?:authori[sz]ers?|auth(?:entication)? (?:guard|filter|middleware))\\b',
    '\\bpre-?flight\\b[^\\n]{0,60}?\\b(?:reject|block|refus|deni|fail)\\w{0,4}\\b[^\\n]{0,60}?\\b(?:auth\\w{0,12}|tokens?|log-?in|credentials?)\\b',
  ],
  /\bOPTIONS\b(?:(?!\b(?:GET|POST|PUT|DELETE)\b)[^\n]){0,60}\b20[04]\b/,
);

export const saysPreflightRefused: Rule = {
  ...words,
  find: (input) => {
    const told = words.find(input);
    return told.length > 0 ? told : places(input, METHOD);
  },
};
