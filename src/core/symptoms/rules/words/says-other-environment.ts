/**
 * The words say that the key belongs to another region, host or system:
 *
 *     Attempted to access resource with incorrect regional hostname
 */
import { says } from '../../kinds/says.ts';

export const saysOtherEnvironment = says(
  'says-other-environment',
  [
    '\\b(?:incorrect|wrong|invalid|different|other|another|unexpected)\\b[^\\n\\\\]{0,20}?\\b(?:regional|region|environment(?!\\s+variables?\\b|["\':])|data ?center|tenant|(?:api )?endpoint(?! names?\\b)|api host|base ?url)\\b',
    '\\b(?:eu|emea|apac|european) (?:workspace|account|data ?cent(?:er|re)|instance|tenant|cluster)\\b',
    '\\b(?:account|user|key|token|workspace|project|subscription)\\b[^\\n]{0,12}?\\b(?:is on|is in|lives? (?:on|in)|belongs? to|was created (?:on|in)|is registered (?:on|in)|registered (?:on|in)|not found (?:on|in)|does not exist (?:on|in)) (?:an?other|an? different|the wrong|this) (?:server|region|data ?cent(?:er|re)|environment|country|cluster|instance|project|site|realm)\\b',
    '\\b(?:wrong|other|another|different|correct|right|select(?:ed)? the|change (?:the )?|server) region\\b[^\\n]{0,40}?\\b(?:account|log-?in|log in|sign in|credentials?|password|user)\\b',
    '\\bregional (?:hostname|endpoint|api endpoint)\\b',
    '\\b(?:region|environment|endpoint)\\b[^\\n]{0,30}?\\b(?:mismatch|is wrong|is incorrect|does not match|not match)\\b',
    '\\b(?:api ?)?(?:key|token)\\b[^\\n]{0,12}?\\bdoes(?:n.t| not) match(?: the)?(?: current)? (?:environment|region)\\b',
    '\\b(?:users?|accounts?|keys?|tokens?|project|workspace|tenant|device|merchant)\\b[^\\n]{0,24}?\\b(?:out of|outside(?: of)?|not (?:present|found|registered|available|valid|known|exist\\w{0,3}|allowed) (?:in|on|for|at)|unknown (?:in|to|at)|does(?:n.t| not) (?:exist|belong) (?:in|on|to)) (?:the |this |your |that )?(?:current |selected |requested |given |configured )?(?:region|country|data ?cent(?:er|re)|cloud|environment|cluster|shard|pod|server|site|realm|host|end ?point|stage|network)\\b',
    '\\b(?:keys?|tokens?|credentials?|(?:app|client|application)[ _-]?ids?)\\b[^\\n]{0,24}?\\b(?:does(?:n.t| not) belong to (?:this|the (?:current|selected|requested)|your)|(?:is|are)(?: only)? for (?:the |an? )?(?:other|test|live|sandbox|production|staging|demo)|(?:is|are) not (?:valid|usable|enabled|authori[sz]ed) (?:for|on|at|in) this(?= (?:environment|region|host\\b|end ?point|server|cluster|workspace|instance|deployment|organi[sz]ation))|(?:can ?not|can.t|must not|may not) be used (?:in|with|on|for|against) (?:the |this )?(?=test|live|sandbox|prod|staging|environment|region|host|end ?point|server|cluster)) ?(?:environment|region|host|end ?point|server|cluster|workspace|instance|project|account|organi[sz]ation|deployment|app\\b|test\\b|live\\b|sandbox|prod\\w{0,6}|staging|mode)?',
    '\\bwrong (?:api )?(?:server|host|data ?cent(?:er|re)|region|shard|end ?point|base url) for (?:this|your|the|that|my) (?:account|user|key|token|project|tenant)\\b|\\b(?:test|demo|sandbox|staging|dev) (?:company |app |api |account )?(?:tokens?|keys?|(?:app|client) ids?|credentials?|secret) (?:\\w{1,10} ){0,2}(?:with|on|at|against|for) (?:the |an? )?(?:live|production|prod|real)\\b|\\b(?:kein Konto|nicht|unbekannt) in dieser (?:Region|Umgebung)\\b|\\b(?:compte|clé) (?:introuvable|inconnue?) dans cette région\\b',
    '\\buse (?:the )?base ?url\\b|"redirect"["\']?\\s{0,2}:\\s{0,2}true[^\\n]{0,24}?"region"|\\bplease (?:use|switch to|log ?in (?:at|to|on)|connect to) (?:the )?(?:\\w{2,10} )?(?:region|data ?cent(?:er|re)|server for your (?:region|country))\\b',
    '\\b(?:INVALID|WRONG|INCORRECT|MISMATCHED|UNSUPPORTED|BAD|UNKNOWN|OTHER)_(?:\\w{2,12}_)?(?:REGION|DATA_?CENT(?:ER|RE)|ENVIRONMENT|ENDPOINT|REALM|CLUSTER|API_?HOST|STAGE|NETWORK)\\b|\\b(?:USER|ACCOUNT|KEY|TOKEN)_(?:NOT_IN|OUT_OF|WRONG|OTHER|IN_OTHER|IN_WRONG)_(?:THIS_)?(?:REGION|COUNTRY|DATA_?CENT(?:ER|RE)|ENVIRONMENT)\\b|\\bBad(?:Environment|Region)\\w{0,20}\\b|\\b(?:Wrong|Invalid|Incorrect)(?:Region|Environment|DataCenter|Endpoint)\\w{0,12}\\b',
    '\\b(?:cluster|project|tenant|environment|region|realm|instance|workspace|account)[ _]?id\\b[^\\n]{0,12}?\\b(?:does(?:n.t| not) match|mismatch\\w{0,2})\\b',
    '\\b(?:key|token|credentials?|login|account)s?\\b[^\\n]{0,24}?\\b(?:is |are )?(?:only )?(?:valid|usable|good|issued|meant) (?:only )?(?:for|on|in|at) (?:an?other|an? different|the (?:other|sandbox|test|live|production|eu|us))\\b',
    '(?:区域|地域|站点|环境|数据中心)[^\\n]{0,6}?(?:不匹配|不正确|错误|不一致|不符)|\\b(?:falsche|andere) (?:Region|Umgebung)\\b',
    '\\b(?:sandbox|test(?:ing|[ -]?mode)?|live(?:[ -]?mode)?|production) (?:api )?keys?\\b[^\\n]{0,60}?\\b(?:live|test|production|sandbox|mode)\\b',
    '\\b(?:staging|sandbox|test|dev|development|prod|production|live) (?:api |access )?(?:tokens?|keys?|credentials?|secrets?) (?:\\w{1,10} )?(?:on|against|with|for|at|in) (?:the )?(?:staging|sandbox|test|dev|development|prod|production|live)\\b',
    "\\b(?:works?|worked|valid|fine|ok) (?:\\w{1,10} ){0,2}(?:on|in|against|with|for|at) (?:the |my )?(?:staging|sandbox|test|dev|development|prod|production|live)\\b[^\\n]{0,60}?\\b(?:not|n['’]t|fails?|401|403|but)\\b",
  ],
  /device[^\n]{0,24}network|\bwi-?fi\b|\bvlan\b|\bredis\b|\bcache\b|\bhost key\b/i,
);
