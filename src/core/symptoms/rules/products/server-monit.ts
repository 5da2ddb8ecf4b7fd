/**
 * Monit asks for its password:
 *
 *     Server: monit 5.33.0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverMonit = productFields('server-monit', [
  ['server', /^monit\b/i],
  ['www-authenticate', /^Basic realm="monit"/i],
]);
