/**
 * Cloudflare stands in front and names itself:
 *
 *     Server: cloudflare
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverCloudflare = productFields('server-cloudflare', [['server', /^cloudflare\b/i]]);
