/**
 * Somebody names one place for the key and another for the address:
 *
 *     api key of cluster A, url of cluster B
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const KEY = '(?:api )?(?:keys?|tokens?|secrets?|credentials?)';
const HOST = '(?:urls?|hosts?|end ?points?|base[ _]?url|address|server)';
const PLACE =
  '(?:cluster|project|deployment|instance|region|tenant|account|org(?:ani[sz]ation)?|environment|app|workspace|stack)';
const OF = '(?:is |was |made |created |in |of |from |for |\\w{1,12} (?:in|of|from|for) ){1,3}(?:the )?';

export const keyAndHostOfTwo = tellsOfFailure(
  'key-and-host-of-two',
  [
    `\\b${KEY} ${OF}${PLACE} (?<one>[\\w-]{1,20})\\b[^\\n]{0,40}?\\b${HOST} ${OF}${PLACE} (?!\\k<one>\\b)[\\w-]{1,20}\\b`,
    `\\b${HOST} ${OF}${PLACE} (?<two>[\\w-]{1,20})\\b[^\\n]{0,40}?\\b${KEY} ${OF}${PLACE} (?!\\k<two>\\b)[\\w-]{1,20}\\b`,
    `\\b(?:host|url|end ?point|base[_ ]?url)\\b[^\\n]{0,50}? instead of (?:https?://)?(?:[\\w-]{1,20}\\.){0,2}(?:eu|us|uk|ap|au|cn|in|de|asia|sandbox|test)\\d?[.-]`,
    `\\b(?:https?://)?(?:[\\w-]{1,20}\\.){1,2}(?:eu|us|uk|ap|au|cn|in|de|asia)\\d?\\.[\\w.-]{4,40} (?:works|is (?:ok|fine|right))\\b`,
  ],
  /latency|\bcdn\b/i,
);
