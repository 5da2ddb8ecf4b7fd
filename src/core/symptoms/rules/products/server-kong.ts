/**
 * Kong names itself:
 *
 *     Server: kong/3.4.0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverKong = productFields('server-kong', [
  ['server', /^kong\b/i],
  ['via', /\bkong\b/i],
  ['x-kong-response-latency', /\d/],
]);
