/**
 * Express names itself:
 *
 *     X-Powered-By: Express
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverExpress = productFields('server-express', [['x-powered-by', /^Express\b/i]]);
