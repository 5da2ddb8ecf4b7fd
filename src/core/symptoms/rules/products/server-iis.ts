/**
 * IIS names itself:
 *
 *     Server: Microsoft-IIS/10.0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverIis = productFields('server-iis', [['server', /^Microsoft-IIS\b/i]]);
