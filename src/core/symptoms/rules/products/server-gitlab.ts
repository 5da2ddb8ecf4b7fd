/**
 * GitLab adds a field of its own:
 *
 *     x-gitlab-meta: {"version":"1"}
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverGitlab = productFields('server-gitlab', [['x-gitlab-meta', /\S/]]);
