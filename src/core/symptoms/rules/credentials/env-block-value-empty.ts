/**
 * A job's log or a compose file shows a secret without a value:
 *
 *     env:
 *       NODE_AUTH_TOKEN:
 *       CI: true
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Under `env:` or `environment:`; what stands deeper below it would be a mapping of its own. */
const BLOCK = new RegExp(
  `^([ \\t]*)(?:env|environment|with):[ \\t]*\\r?\\n(?:\\1[ \\t]+[\\w-]+:[ \\t]*\\S[^\\n]{0,200}\\n){0,20}?(?:\\1[ \\t]+)(${SECRET_NAME}:(?:[ \\t]?(?:""|''))?)[ \\t\\r]*(?:\\n|$)`,
  'dgm',
);

export const envBlockValueEmpty: Rule = { id: 'env-block-value-empty', find: (input) => places(input, BLOCK, 2) };
