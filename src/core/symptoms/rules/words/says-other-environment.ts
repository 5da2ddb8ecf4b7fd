/**
 * The words say that the key belongs to another region, host or system:
 *
 *     Attempted to access resource with incorrect regional hostname
 */
import { says } from '../../kinds/says.ts';

export const saysOtherEnvironment = says('says-other-environment', [
  '\\b(?:incorrect|wrong|invalid|different|other|another|unexpected)\\b[^\\n]{0,20}?\\b(?:regional|region|environment|data ?center|tenant|api endpoint|base ?url)\\b',
  '\\bregional (?:hostname|endpoint|api endpoint)\\b',
  '\\b(?:region|environment|endpoint)\\b[^\\n]{0,30}?\\b(?:mismatch|is wrong|is incorrect|does not match|not match)\\b',
  '\\b(?:sandbox|test(?:ing|[ -]?mode)?|live(?:[ -]?mode)?|production) (?:api )?keys?\\b[^\\n]{0,60}?\\b(?:live|test|production|sandbox|mode)\\b',
]);
