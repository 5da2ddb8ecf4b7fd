/**
 * WordPress links its REST API:
 *
 *     Link: <https://example.com/wp-json/>; rel="https://api.w.org/"
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverWordpress = productFields('server-wordpress', [
  ['link', /rel="?https:\/\/api\.w\.org\//i],
  ['x-wp-nonce', /\S/],
]);
