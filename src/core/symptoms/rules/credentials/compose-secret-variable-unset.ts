/**
 * Compose warns of a variable whose name is that of a secret: nobody has set it. (Of part of a hash it warns as well, and
 * then the name is no word.)
 *
 *     The "SHOP_API_KEY" variable is not set. Defaulting to a blank string.
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WARNED =
  /\b[Tt]he \\?["']?((?=[A-Z_]{0,60}(?:KEY|TOKEN|SECRET|PASS(?!AGE)|AUTH(?!OR)|USER|CRED|PAT\b|LOGIN))[A-Z][A-Z_]{2,60})\\?["']? variable is not set\b/dg;

export const composeSecretVariableUnset: Rule = {
  id: 'compose-secret-variable-unset',
  find: (input) => places(input, WARNED, 1).slice(0, 1),
};
