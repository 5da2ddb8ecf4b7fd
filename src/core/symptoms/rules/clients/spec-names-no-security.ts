/**
 * The description of an API says nothing of a login for a call, so tools that are made from it send none:
 *
 *     the operation has no security section, and the generated client sends no Authorization
 */
import { tells } from '../../kinds/tells.ts';

const PART =
  '(?:security ?(?:definitions?|schemes?|requirements?|section|block)|securityDefinitions|securitySchemes|@?SecurityRequirements?)';

export const specNamesNoSecurity = tells('spec-names-no-security', [
  `\\b(?:no|without|missing|lacks?|lacking|omits?|forgot)(?: (?:the|a|an|any|its|global))? ["'\`]?${PART}\\b`,
  `\\b${PART}["'\`]? (?:is |are |was |were )?(?:missing|absent|empty|not (?:set|defined|present|there|declared|applied|given))\\b`,
  '\\bsecurity["\'`]?: ?\\[\\][^\\n]{0,60}?\\b(?:so|and|means|overrid)',
  '\\bno (?:lock|padlock)(?: icon)?\\b[^\\n]{0,40}?\\b(?:swagger|operation|endpoint|method|docs)\\b',
]);
