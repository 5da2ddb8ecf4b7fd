/**
 * The AWS CLI says that its key comes from the environment, which outranks profiles and files:
 *
 *     access_key     ****************FAKE              env
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LINE =
  /^[ \t]{0,8}(?:access_key|secret_key)[ \t:|]+\*{4,20}\w{0,4}[ \t:|]+env\b|\bFound credentials in environment variables\b/dgm;

export const awsKeyFromEnvironment: Rule = {
  id: 'aws-key-from-environment',
  find: (input) => places(input, LINE).slice(0, 1),
};
