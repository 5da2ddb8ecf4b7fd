/**
 * HTTP.sys, the part of Windows below IIS and WinRM, names itself:
 *
 *     Server: Microsoft-HTTPAPI/2.0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverHttpapi = productFields('server-httpapi', [['server', /^Microsoft-HTTPAPI\b/i]]);
