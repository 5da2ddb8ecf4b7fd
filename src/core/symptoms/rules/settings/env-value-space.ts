/**
 * A space beside the value of a secret in an env file. Some readers keep it, others see no setting at all:
 *
 *     API_TOKEN = fake
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Values of code: a constant of Python or Ruby is set with spaces. */
const CODE =
  '(?!:|(?:True|False|None|null|nil|true|false)\\b|\\d+[ \\t]*\\r?$|\\w+\\(|(?:os|process|config|settings|env|self|this)\\b[.[]|[({[])';
const PATTERN = new RegExp(
  `^[ \\t]*(?:export[ \\t]+|-[ \\t]+)?(${SECRET_NAME}(?:[ \\t]+=[ \\t]*|=[ \\t]+)${CODE}[^\\s#"'=]{3,400}|${SECRET_NAME}=[^\\s#"']{3,400}[ \\t]+)\\r?$`,
  'dgm',
);

export const envValueSpace: Rule = { id: 'env-value-space', find: (input) => places(input, PATTERN, 1) };
