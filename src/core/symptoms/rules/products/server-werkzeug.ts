/**
 * Werkzeug, the development server of Flask, names itself:
 *
 *     Server: Werkzeug/3.0.1 Python/3.12.3
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverWerkzeug = productFields('server-werkzeug', [['server', /^Werkzeug\b/i]]);
