/**
 * Kestrel, the server of ASP.NET Core, names itself:
 *
 *     Server: Kestrel
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverKestrel = productFields('server-kestrel', [['server', /^Kestrel\b/i]]);
