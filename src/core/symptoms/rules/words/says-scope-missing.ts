/**
 * The words say that a right of the token is missing:
 *
 *     Your token does not have the required scopes
 */
import { says } from '../../kinds/says.ts';

export const saysScopeMissing = says(
  'says-scope-missing',
  [
    '\\binsufficient(?:[ _-](?:\\w{1,20}[ _-]){0,2}?|)scopes?\\b',
    '\\b(?:invalid|insufficient|missing|wrong) (?:\\w{1,20} ){1,2}scopes?\\b',
    '\\binvalid[ _-]scopes?\\b|\\bscopes?\\b[^\\n]{0,60}? is (?:not valid|invalid)\\b',
    '\\bmissing[ _-](?:the )?(?:required |following |oauth )?scopes?\\b',
    "\\b(?:(?:does|do)(?:n['’]t| not) have|lacks?|without|has no|is missing) (?:the |any )?(?:[\\w:.*'\"`\\\\-]{1,40} ){0,2}scopes?\\b",
    "\\b(?:does|do|did)(?:n['’]t| not) (?:contain|include|grant|match|cover|carry) (?:(?:the|any|all|of|one|a) ){0,3}(?:[\\w:.*'\"`-]{1,40} ){0,2}scopes?\\b",
    "\\bscopes? (?:does|do|did)(?:n['’]t| not) (?:match|include|allow|cover|permit)\\b",
    '\\b(?:needs?|merchant approval for|additional|required access:) (?:the |an? )?(?:[\\w:.*\'"`-]{1,40} ){0,2}(?:access )?scopes?\\b',
    '\\b[\\w:.]{2,40}:(?:read|write)\\w{0,8}_permission\\b',
    '\\bnot (?:been )?granted (?:the |any )?(?:\\w{1,20} ){0,2}scopes?\\b|\\brequires higher privileges\\b|\\brequired scopes?:',
    '\\brequires? (?:one of )?(?:the |an? )?(?:[\\w:.*\'"`-]{1,40} ){0,3}scopes?\\b',
    '\\bscopes?\\b[^\\n]{0,40}?\\b(?:missing|required|not granted|not sufficient|insufficient)\\b',
    "\\b(?:token|key|pat|app(?:lication)?|credentials?|integration)\\b[^\\n]{0,60}?\\b(?:lacks?|not have|n['’]t have|missing|insufficient|without|requires?)\\b[^\\n]{0,40}?\\b(?:permissions?|privileges?)\\b",
    '\\b(?:insufficient|not enough|missing|lacks?|additional|requires?(?: (?:the|an?|extended))?) (?:[\\w:.\'"`-]{1,40} )?(?:permissions?|privileges?) (?:to|for|on|in) \\w',
    '\\b(?:authori[sz]ation|access|authentication) \\w{4,8} due to insufficient (?:permissions?|privileges?|scopes?)\\b',
    '\\bnot have access (?:for|to) the attempted action\\b',
    '\\b(?:token|pat|key)s? (?:must|should) (?:have|include|carry) (?:at least )?(?:the )?[^\\n]{1,60}?\\bscopes?\\b',
    '\\bpermissions? (?:is |are |was |were )?(?:missing|not granted|insufficient)\\b',
    '\\brequires? (?:the |an? )?(?:extended |additional )?(?:[\'"`][\\w.:]{3,60}[\'"`] )permissions?\\b|\\brequires? extended permissions?\\b',
    '\\brequires? (?:the |an? )?[a-z]{2,20}(?:_[a-z]{2,20}){1,4} permissions?\\b',
    '\\binsufficient (?:oauth2?|token|api|app) permissions?\\b',
    '\\bscopes?[_-](?:invalid|missing|insufficient|mismatch|not_\\w{2,20})\\b|\\b[a-z]{2,10}_scope_(?:invalid|missing|insufficient)\\b',
    '\\(#\\d{1,4}\\) Missing Permissions?\\b',
    '\\bscopes? (?:is |are )?(?:not allowed|not permitted|not sufficient|too narrow|does not cover)\\b',
    '\\bmissing["\']?:? ?\\[["\'][a-z]{2,20}[:._](?:read|write|admin|delete|create|update|edit|manage|list|all)\\w{0,10}["\']',
    '\\bis granted by the \\w{1,16} privileges? \\[|\\bthe claim \\\\?["\'](?:publish|subscribe|scope|scp|roles?|permissions?)\\\\?["\'] is missing\\b',
    '\\brequires ["\'](?:admin|write|view|read|editor|owner)["\'] access (?:for|to|on)\\b|\\bnot allowed to operate \\w{2,16}\\|',
    '\\binsufficient_?(?:api_?)?(?:permissions?|privileges?|rights)\\b|\\b(?:missing|lacks?|no)_(?:api_)?(?:permissions?|privileges?)\\b|\\b(?:PERMISSION|PRIVILEGE|RIGHT)S?_(?:MISSING|NOT_GRANTED|INSUFFICIENT|REQUIRED)\\b|\\brestricted_resource\\b',
    '\\b(?:token|pat|key)\\b[^\\n]{0,30}?\\b(?:needs?|requires?) (?:the )?["\'`]?(?:read|write|admin|delete|manage|user|repo|org)[:_]\\w{2,30}',
    '\\bneeds? (?:at least |one of |either )?(?:the )?["\'`]?[a-z]{2,20}[:._][\\w:.]{2,40}["\'`]?(?: (?:and|or) ["\'`]?[\\w:.]{2,40}["\'`]?){0,3} scopes?\\b',
    '\\b(?:token|jwt) (?:has|with|contains) no (?:roles?|scp|scopes?|permissions?)\\b',
    '\\b(?:with|needs?|grant|add(?:ing)?) (?:the |an? )?["\'`][\\w:.-]{3,40}["\'`] scopes?\\b',
  ],
  /search permissions?|component of the path|file permissions?|not in scope|covered work|\bIJG\b|licen[cs]e|\bEPERM\b|calling process|handle scopes?|--no-scopes|requires? permission to access the|\(role: guests?\)/i,
);
