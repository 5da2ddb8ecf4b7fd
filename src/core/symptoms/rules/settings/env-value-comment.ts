/**
 * A remark behind a secret in an env file. Docker and systemd take it for a part of the value:
 *
 *     API_TOKEN=fake # the new one
 */

import type { Rule } from '../../rule.ts';
import { SECRET_NAME } from '../../secret-name.ts';
import { places } from '../../settings-text.ts';

const PATTERN = new RegExp(`^[ \\t]*(?:-[ \\t]+)?${SECRET_NAME}=[^\\s#"']{3,400}([ \\t]+#[^\\n]{0,200})$`, 'dgm');

export const envValueComment: Rule = { id: 'env-value-comment', find: (input) => places(input, PATTERN, 1) };
