/**
 * Apache names itself:
 *
 *     Server: Apache/2.4.57 (Debian)
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverApache = productFields('server-apache', [['server', /^Apache(?:\/|$|\s)/i]]);
