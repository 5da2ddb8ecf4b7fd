/**
 * Rails counts the time that it took and numbers the request:
 *
 *     X-Request-Id: 8f2c…
 *     X-Runtime: 0.012345
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverRails = productFields(
  'server-rails',
  [
    ['x-runtime', /^\d+\.\d+$/],
    ['x-request-id', /^[\da-f-]{32,36}$/i],
  ],
  true,
);
