/**
 * Beside a refusal stands how long a session lives:
 *
 *     session.gc_maxlifetime = 1440
 */
import { besideRefusalAlone } from '../../facts/refusal-words.ts';
import { says } from '../../kinds/says.ts';

const IS = '["\'`]?\\s{0,2}(?:=>|[:=])\\s{0,2}["\'`]?';
const LIFE =
  '(?:life_?time|time_?out|ttl|max_?age|expir(?:y|es|ation|e)(?:_?\\w{1,8})?|inactivity_?time|idle_?time\\w{0,4})';

export const sessionLifeNamed = besideRefusalAlone(
  says(
    'session-life-named',
    [
      `\\bgc_maxlifetime(?:${IS}|\\s)\\d{1,8}\\b`,
      `\\b(?:\\w{1,12}[_.-])?(?:max_?)?session[_.-]?(?:cookie_?)?${LIFE}${IS}\\d{1,8}`,
      `\\bsessions?["'\`]?\\s{0,2}[:=]\\s{0,2}\\{[^\\n}]{0,60}?\\b${LIFE}${IS}\\d{1,8}`,
      `\\bpruneSessionInterval\\b[^\\n]{0,40}?\\bttl${IS}\\d{1,8}`,
    ],
    /same_?site|\bdomain\b|\bsecure\b|token|jwt|\bif\b/i,
  ),
);
