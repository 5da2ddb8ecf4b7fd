/**
 * PHP names itself:
 *
 *     X-Powered-By: PHP/8.2.7
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverPhp = productFields('server-php', [['x-powered-by', /^PHP\b/i]]);
