/**
 * Auth0 numbers its answers:
 *
 *     x-auth0-requestid: abc
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverAuth0 = productFields('server-auth0', [['x-auth0-requestid', /\S/]]);
