/**
 * Somebody tells that key and address belong to different regions or systems:
 *
 *     the EU endpoint with a key of the US
 */
import { tells } from '../../kinds/tells.ts';

const PLACE =
  '(?:eu|us|uk|european?|american?|germany|german|asia|apac|ap|au|china|chinese|cn|india|international|global|us1|us3|us5|eu1)';
const HOST = '(?:end ?point|host|region|server|url|base url|site|data ?cent(?:er|re)|domain|instance|api)';
const KEY = '(?:(?:api )?keys?|tokens?|accounts?|credentials?|project|workspace|app|subscription|organi[sz]ation)';
const SYSTEM = '(?:live|production|prod|sandbox|test|staging|demo|dev|paper)';

export const keyOfOtherPlace = tells(
  'key-of-other-place',
  [
    `\\b${PLACE} ${HOST}\\b[^\\n.]{0,40}?\\b(?:with|but|while|and|for|although|whereas)\\b[^\\n.]{0,30}?\\b${PLACE} ${KEY}\\b`,
    `\\b${PLACE} ${KEY}\\b[^\\n.]{0,40}?\\b(?:with|but|while|against|on|at|to|whereas)\\b[^\\n.]{0,30}?\\b${PLACE} ${HOST}\\b`,
    `\\b${KEY}\\b[^\\n.]{0,20}?\\b(?:is|was|were|are) (?:made |created |registered |issued |hosted )?(?:in|for|from|of|on) (?:the )?${PLACE}\\b[^\\n.]{0,50}?\\b(?:but|while|whereas|and)\\b[^\\n.]{0,40}?\\b${PLACE}\\b`,
    `\\b${SYSTEM} ${KEY}\\b[^\\n.]{0,24}?\\b(?:with|but|while|against|on|at|to|whereas|for)\\b[^\\n]{0,40}?[-.](?:sandbox|staging|live|production|testnet|paper)[-.]`,
    `\\b(?:client ?ids?|keys?|secrets?|tokens?|credentials?)\\b[^\\n.]{0,16}? from (?:the |my |our |an? )?${SYSTEM} (?:apps?|accounts?|dashboard|tab|project|environment|console|portal)\\b`,
    `\\b${KEY}\\b[^\\n.]{0,24}? (?:of|from|in|for) (?:the |an? |my |our )?(?:other|another|different) (?:deployment|project|region|instance|cluster|tenant|workspace|environment|data ?cent(?:er|re)|account|organi[sz]ation|subscription|installation|zone|realm)\\b`,
    '\\b(?:need(?:s|ed)?|have|had|has|must) to (?:use|call|set|change|switch)\\b[^\\n.]{0,20}?\\b(?:the )?(?:eu|us|uk|asia|china|international|\\.eu|\\.cn)\\b[^\\n.]{0,12}?\\b(?:end ?point|host|region|server|url|domain)\\b',
    // Two regions by name.
    '\\b(?<region>[a-z]{2}-[a-z]{4,9}-\\d)\\b[^\\n]{0,40}?\\b(?:keys?|tokens?|credentials?)\\b[^\\n]{0,20}? (?:from|of|in|for) (?:the )?(?!\\k<region>\\b)[a-z]{2}-[a-z]{4,9}-\\d\\b',
    `^[^\\n]{0,300}?(?:#|//|--) ?(?:copied |taken |made )?(?:from|of|in) (?:the |my |an? )?(?:other|old|test|live|sandbox|staging|production) (?:account|project|system|site|instance|server)\\b`,
  ],
  /gdpr|latency|latencies/i,
);
