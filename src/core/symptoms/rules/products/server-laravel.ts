/**
 * Laravel sets its cookies:
 *
 *     Set-Cookie: laravel_session=eyJpdiI6ImE; path=/; httponly
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverLaravel = productFields('server-laravel', [
  ['set-cookie', /^(?:laravel_session|\w+_session|laravel-session)=eyJ/i],
]);
