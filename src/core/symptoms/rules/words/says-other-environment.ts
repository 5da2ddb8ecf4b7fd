/**
 * The words say that the key belongs to another region, host or system:
 *
 *     Attempted to access resource with incorrect regional hostname
 */
import { says } from '../../kinds/says.ts';

export const saysOtherEnvironment = says('says-other-environment', [
  '\\b(?:incorrect|wrong|invalid|different|other|another|unexpected)\\b[^\\n\\\\]{0,20}?\\b(?:regional|region|environment(?!\\s+variables?\\b|["\':])|data ?center|tenant|(?:api )?endpoint(?! names?\\b)|api host|base ?url)\\b',
  '\\b(?:eu|emea|apac|european) (?:workspace|account|data ?cent(?:er|re)|instance|tenant|cluster)\\b',
  '\\b(?:account|user|key|token|workspace|project|subscription)\\b[^\\n]{0,12}?\\b(?:is on|is in|lives? (?:on|in)|belongs? to|was created (?:on|in)|is registered (?:on|in)|registered (?:on|in)|not found (?:on|in)|does not exist (?:on|in)) (?:an?other|an? different|the wrong|this) (?:server|region|data ?cent(?:er|re)|environment|country|cluster|instance|project|site|realm)\\b',
  '\\b(?:wrong|other|another|different|correct|right|select(?:ed)? the|change (?:the )?|server) region\\b[^\\n]{0,40}?\\b(?:account|log-?in|log in|sign in|credentials?|password|user)\\b',
  '\\bregional (?:hostname|endpoint|api endpoint)\\b',
  '\\b(?:region|environment|endpoint)\\b[^\\n]{0,30}?\\b(?:mismatch|is wrong|is incorrect|does not match|not match)\\b',
  '\\b(?:api ?)?(?:key|token)\\b[^\\n]{0,12}?\\bdoes(?:n.t| not) match(?: the)?(?: current)? (?:environment|region)\\b',
  '\\b(?:sandbox|test(?:ing|[ -]?mode)?|live(?:[ -]?mode)?|production) (?:api )?keys?\\b[^\\n]{0,60}?\\b(?:live|test|production|sandbox|mode)\\b',
  '\\b(?:staging|sandbox|test|dev|development|prod|production|live) (?:api |access )?(?:tokens?|keys?|credentials?|secrets?) (?:\\w{1,10} )?(?:on|against|with|for|at|in) (?:the )?(?:staging|sandbox|test|dev|development|prod|production|live)\\b',
  "\\b(?:works?|worked|valid|fine|ok) (?:\\w{1,10} ){0,2}(?:on|in|against|with|for|at) (?:the |my )?(?:staging|sandbox|test|dev|development|prod|production|live)\\b[^\\n]{0,60}?\\b(?:not|n['’]t|fails?|401|403|but)\\b",
]);
