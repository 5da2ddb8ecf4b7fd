/**
 * The paste names the variables that hold a key of AWS, and tells of trouble:
 *
 *     AWS_ACCESS_KEY_ID is set, and I still get 403
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** In capitals: the names of settings and arguments are written small. */
const NAMES = /\bAWS_(?:ACCESS_KEY_ID|SESSION_TOKEN|SECRET_ACCESS_KEY)\b/dg;

export const awsVariablesNamed: Rule = {
  id: 'aws-variables-named',
  find: (input) => (tellsOfTrouble(input.text) ? places(input, NAMES) : []),
};
