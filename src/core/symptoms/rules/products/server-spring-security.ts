/**
 * Spring Security's set of fields, which it adds to every answer:
 *
 *     X-Content-Type-Options: nosniff
 *     Cache-Control: no-cache, no-store, max-age=0, must-revalidate
 *     Expires: 0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverSpringSecurity = productFields(
  'server-spring-security',
  [
    ['cache-control', /^no-cache, no-store, max-age=0, must-revalidate$/i],
    ['expires', /^0$/],
    ['x-content-type-options', /^nosniff$/i],
  ],
  true,
);
