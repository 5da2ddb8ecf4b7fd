/**
 * Okta numbers its answers:
 *
 *     X-Okta-Request-Id: abc
 */
import { productFields } from '../../product-fields.ts';

export const serverOkta = productFields('server-okta', [['x-okta-request-id', /\S/]]);
