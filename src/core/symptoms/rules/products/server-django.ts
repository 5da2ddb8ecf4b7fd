/**
 * Django's set of fields; REST framework adds `Allow`, and `Vary: Accept`:
 *
 *     Allow: GET, HEAD, OPTIONS
 *     Vary: Accept, Cookie
 *     X-Frame-Options: DENY
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverDjango = productFields(
  'server-django',
  [
    ['allow', /^[A-Z]+(?:, [A-Z]+)*$/],
    ['vary', /\b(?:Accept|Cookie)\b(?!-)/i],
    ['x-frame-options', /^(?:DENY|SAMEORIGIN)$/i],
  ],
  true,
);
