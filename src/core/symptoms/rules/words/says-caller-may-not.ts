/**
 * The words name who asks, so the login was understood, and say that they may not do this:
 *
 *     User "system:serviceaccount:ops:bot" cannot list resource "leases"
 */
import { says } from '../../kinds/says.ts';

const WHO =
  '(?:user|principal|caller|identity|service ?account|subject|app(?:lication)?|integration|installation|bot|actions|tokens?|(?:api[- ]?)?keys?|credentials?|member|client|account)';
const DO =
  '(?:access\\b|to (?:access|create|approve|read|write|delete|update|push|pull|publish|upload|perform|list|view|call|query|make|execute|modify|manage|get|assume|open)\\b)';
const NOT = "(?:is|are|was|were)(?: not|n['’]t)";
const PLACE =
  '(?:account|site|team|project|organi[sz]ation|repository|workspace|tenant|namespace|endpoint|package|app|database|bucket|channel|board|group|subscription|zone|domain|model|feature)s?';

export const saysCallerMayNot = says(
  'says-caller-may-not',
  [
    `\\b${WHO}\\b(?:[^\\n.;]|[.;][^\\s]){0,80}?\\b${NOT} (?:allowed|permitted|authori[sz]ed|entitled|granted) ${DO}`,
    '\\buser \\\\?["\'](?!system:anonymous)[^"\'\\n\\\\]{1,120}\\\\?["\'] cannot (?:get|list|watch|create|update|patch|delete|use|bind|impersonate)\\b',
    `\\b(?:api[- ]?keys?|access keys?|tokens?) (?:is|are) (?:forbidden|not (?:allowed|permitted|authori[sz]ed)) to (?!connect|log|sign)`,
    '\\bread[- ]only (?:api[- ]?)?(?:keys?|tokens?) (?:may|can|are|is|cannot)\\b|\\b(?:key|token) is read[- ]only\\b',
    '\\b(?:un|not )authori[sz]ed for (?:application key|api key|token|role)\\b',
    `\\b(?:you|user|account|token|key) (?:(?:do|does)(?: not|n['’]t) have|ha(?:ve|s) no) access to (?:the |this |that )?(?:specified |requested |given )?${PLACE}\\b`,
    '\\bnot permitted for this (?:token|key|api key|client|app|user)\\b|\\bthis call has not been granted\\b|\\bthis action is unauthori[sz]ed\\b|\\bnot linked to the package\\b',
    '\\b(?:you|user|account|token|key|client) (?:is |are )?not allowed to (?:access|use|call|operate) (?:the )?(?:package|product|api|model|resource|route|method|feature|module)\\b|\\boperation [\\w:.-]{2,60} is not (?:allowed|permitted)\\b',
    "\\byou (?:do not|don['’]t) have access to (?:the )?(?:requested|specified|given) (?:resource|model|endpoint|project|api)\\b|\\bno permission (?:for|to access|to use|to call) (?:the |this )?(?:resource|site|api|method|endpoint|operation)\\b|\\baccess to (?:the )?requested resource is denied\\b",
    '\\bhas no permission to (?:access|use|call|read|write|view) (?:the |this )?\\w|недостаточно прав|(?:droits|autorisations) insuffisants?\\b|\\bpermisos insuficientes\\b',
    '\\b(?:readapi|writeapi)denied\\b|["\']permissiondenied["\'],|\\bthe action you have requested is limited to\\b',
    '\\bmust have (?:push|write|admin|maintain|owner|read) (?:access|rights|permissions?) (?:to|on|for)\\b',
    '\\bAPI access (?:is |has )?(?:been )?(?:disabled|not (?:been )?(?:enabled|activated|allowed))\\b|\\bnot opted in to API access\\b',
    '\\b(?:no|any) (?:required )?ACLs?\\b[^\\n]{0,20}?\\b(?:token|key)\\b|\\b(?:token|key)\\b[^\\n]{0,20}?\\bnot have the required ACL\\b|\\bmissing ACLs?\\b',
  ],
  /system:anonymous|\(legacy\) server-key|\banonymous\b|\bnot authori[sz]ed to access this resource\b|suspended|blocked|locked|\bfiles?\b|\bip(?:v4)? address|origin|\bcors\b|licen[cs]e|\bEPERM\b|\bEACCES\b|chmod|\.java:/i,
);
