/**
 * A remark behind a secret in an env file. Docker and systemd take it for a part of the value:
 *
 *     API_TOKEN=fake # the new one
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PATTERN = new RegExp(`^[ \\t]*${SECRET_NAME}=[^\\s#"']{3,400}([ \\t]+#[^\\n]{0,200})$`, 'dgm');

export const envValueComment: Rule = { id: 'env-value-comment', find: (input) => places(input, PATTERN, 1) };
