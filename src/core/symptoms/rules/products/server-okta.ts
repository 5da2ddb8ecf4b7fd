/**
 * Okta numbers its answers:
 *
 *     X-Okta-Request-Id: abc
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverOkta = productFields('server-okta', [['x-okta-request-id', /\S/]]);
