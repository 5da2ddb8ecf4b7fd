/**
 * Keycloak sets its cookies:
 *
 *     Set-Cookie: AUTH_SESSION_ID=abc; Path=/realms/team/
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverKeycloak = productFields('server-keycloak', [
  ['set-cookie', /^(?:AUTH_SESSION_ID|KC_RESTART|KEYCLOAK_\w+)=/],
]);
