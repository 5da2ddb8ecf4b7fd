/**
 * GitHub numbers its answers:
 *
 *     x-github-request-id: AAAA:1234
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverGithub = productFields('server-github', [['x-github-request-id', /\S/]]);
