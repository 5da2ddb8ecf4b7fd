/**
 * nginx (or OpenResty, which is built on it) names itself:
 *
 *     Server: nginx/1.22.1
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverNginx = productFields('server-nginx', [['server', /^(?:nginx|openresty)\b/i]]);
