/**
 * Kestrel, the server of ASP.NET Core, names itself:
 *
 *     Server: Kestrel
 */
import { productFields } from '../../product-fields.ts';

export const serverKestrel = productFields('server-kestrel', [['server', /^Kestrel\b/i]]);
