/**
 * A secret in an env file without a value:
 *
 *     API_TOKEN=
 *     API_URL=https://api.example.com
 */

import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const PATTERN = new RegExp(`^[ \\t]*(?:export[ \\t]+|-[ \\t]+)?(${SECRET_NAME}=(?:""|'')?)[ \\t\\r]*$`, 'dgm');

export const envValueEmpty: Rule = { id: 'env-value-empty', find: (input) => places(input, PATTERN, 1) };
