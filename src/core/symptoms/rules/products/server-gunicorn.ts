/**
 * gunicorn, which runs Django, Flask and other Python programs, names itself:
 *
 *     Server: gunicorn
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverGunicorn = productFields('server-gunicorn', [['server', /^(?:gunicorn|waitress)\b/i]]);
