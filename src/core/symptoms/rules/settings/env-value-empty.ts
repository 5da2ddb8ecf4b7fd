/**
 * A secret in an env file without a value:
 *
 *     API_TOKEN=
 *     API_URL=https://api.example.com
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PATTERN = new RegExp(`^[ \\t]*(?:export[ \\t]+|-[ \\t]+)?(${SECRET_NAME}=(?:""|'')?)[ \\t\\r]*$`, 'dgm');

/** The variables of Terraform end in the name of a host. A remark in brackets tells of the value. */
const OTHER = new RegExp(
  `^[ \\t]*(?:export[ \\t]+)?(TF_TOKEN_[a-z][\\w]{2,60}=(?:"")?)[ \\t\\r]*$|^[ \\t]*(${SECRET_NAME}=(?:""|'')?)[ \\t]+[(#]|[ \\t](?:[a-z]{1,12}-)?(?:token|key|secret|password)=(?:""|'')[ \\t]+((?:[a-z]{1,12}-)?(?:token|key|secret|password)=(?:""|''))`,
  'dgm',
);

export const envValueEmpty: Rule = {
  id: 'env-value-empty',
  find: (input) => [...places(input, PATTERN, 1), ...[1, 2, 3].flatMap((group) => places(input, OTHER, group))],
};
