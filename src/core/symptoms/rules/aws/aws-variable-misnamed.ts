/**
 * A setting looks like one of AWS's, and no SDK reads a variable of this name:
 *
 *     AWS_SECRET_ACCESS_ID=...
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The right names are AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN. */
const MISNAMED =
  /\bAWS_(?:ACCESS_ID|ACCESSKEY(?:_ID)?|SECRET_(?:ACCESS_)?ID|SECRET_KEY_ID|SECRET_ACCESS_KEY_ID|SECRETKEY|SECRET_ACCESS(?!_)|ACCESS_SECRET(?:_KEY)?|KEY_SECRET)(?=["']?[ \t]{0,3}[=:])/dg;

export const awsVariableMisnamed: Rule = {
  id: 'aws-variable-misnamed',
  find: (input) => places(input, MISNAMED).slice(0, 2),
};
