/**
 * The words say that whoever asks may not do this:
 *
 *     You do not have permission to access this endpoint
 */
import { says } from '../../kinds/says.ts';

export const saysPermissionMissing = says(
  'says-permission-missing',
  [
    "\\b(?:do|does|did)(?: not|n['’]t) have (?:(?:the|any|enough|sufficient|required|appropriate|necessary|right) ){0,2}(?:permissions?|privileges?|access rights?|authori[sz]ation) (?:to|for)\\b",
    "\\b(?:do|does|did)(?: not|n['’]t) have (?:(?:enough|sufficient|required|appropriate|necessary) ){1,2}(?:permissions?|privileges?|access|rights)\\b",
    '\\b(?:insufficient|not enough|missing) (?:(?:required|api|user) ){0,2}(?:permissions?|privileges?|rights)\\b',
    "\\b(?:not|n['’]t) authori[sz]ed to (?:perform|access|view|analy[sz]e|read|write|push|pull|use|list|create|delete|execute|do|call|query|see|make|modify|update)\\b",
    '\\bnot allowed to perform (?:this|the|that|such)\\b|\\bonly (?:admins?|administrators?|superusers?) can perform\\b|\\baccess to the resource is forbidden\\b',
    "'[^'\\n]{3,60}' permission is required\\b",
    '\\bAccessDenied(?:Exception)?\\) when calling the\\b',
    '\\baccess denied to (?:this )?resource\\b|\\baccess control exception\\b|\\bforbidden action\\b|\\bpermission check failed\\b|\\bfrappe\\.exceptions\\.PermissionError\\b',
  ],
  /\b(?:files?|director(?:y|ies)|folders?|paths?|disk|sudo|chmod|chown)\b|EACCES|EPERM|licen[cs]e|calling process|on this server|access this resource|covered work|read-protected|\.java\b|android\.|manifest/i,
  'to-any',
);
