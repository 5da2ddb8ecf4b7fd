/**
 * Google's front end names itself:
 *
 *     Server: ESF
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverGoogle = productFields('server-google', [
  ['server', /^(?:ESF|GSE|scaffolding on HTTPServer2|Google Frontend)$/i],
]);
