/**
 * The words say that whoever asks may not do this:
 *
 *     You do not have permission to access this endpoint
 */
import { says } from '../../kinds/says.ts';

export const saysPermissionMissing = says(
  'says-permission-missing',
  [
    "\\b(?:do|does|did)(?: not|n['’]t) have (?:(?:the|any|enough|sufficient|required|appropriate|necessary|right) ){0,3}(?:permissions?|privileges?|access rights?|authori[sz]ation) (?:to|for)\\b",
    "\\b(?:do|does|did)(?: not|n['’]t) have (?:the )?(?:(?:enough|sufficient|required|appropriate|necessary) ){1,2}(?:permissions?|privileges?|access(?: rights?)?|rights)\\b",
    '\\b(?:insufficient|not enough|missing) (?:(?:required|api|user|token|access) ){0,2}(?:permissions?|privileges?|rights)\\b',
    "\\b(?:not|n['’]t) authori[sz]ed to (?:perform|access|view|analy[sz]e|read|write|push|pull|use|list|create|delete|execute|do|call|query|see|make|modify|update)\\b",
    '\\bnot allowed to perform (?:this|the|that|such)\\b|\\bonly (?:admins?|administrators?|superusers?) can perform\\b|\\baccess to the resource is forbidden\\b',
    "'[^'\\n]{3,60}' permission is required\\b",
    '\\bpermissions? [\'"`]?[a-z]\\w{1,40}(?:[.:]\\w{1,40}){1,3}[\'"`]? (?:was |is )?denied\\b',
    '(?:没有|无|沒有)[^\\n]{0,8}?(?:权限|權限)|权限不足|\\bkeine (?:ausreichende )?(?:Berechtigung|Rechte)\\b|\\b(?:droits|permissions) insuffisant|\\bno tiene (?:los )?permisos?\\b',
    "['\"](?!(?:sub|iss|aud|exp|iat|nbf|jti|kid|azp|nonce|email)['\"])\\w{2,30}['\"] claim\\(?s?\\)? (?:is|are) required\\b|\\bACL Exception\\b|\\bno permission\\b|\\bcheck (?:your |the |its )?(?:[\\w']{1,20} ){0,4}(?:scopes?|permissions?)\\b(?! of\\b)",
    '\\bAccessDenied(?:Exception)?\\) when calling the\\b',
    '\\baccess denied to (?:this )?resource\\b|\\baccess control exception\\b|\\bforbidden action\\b|\\bpermission check failed\\b|\\bfrappe\\.exceptions\\.PermissionError\\b',
  ],
  /\/(?:tmp|var|etc|home)\b|\b(?:files?|director(?:y|ies)|folders?|paths?|disk|sudo|chmod|chown)\b|\bEACCES\b|\bEPERM\b|licen[cs]e|calling process|on this server|(?:^|>|\n)\s{0,8}you (?:do not|don['’]t) have permission to access this resource|covered work|read-protected|\.java\b|android\.|manifest/i,
  'to-any',
);
