/**
 * Caddy names itself:
 *
 *     Server: Caddy
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverCaddy = productFields('server-caddy', [
  ['server', /^Caddy\b/i],
  ['via', /\bCaddy\b/i],
]);
