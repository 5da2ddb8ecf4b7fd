/**
 * Grafana marks its answers:
 *
 *     Set-Cookie: grafana_session=abc; Path=/
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverGrafana = productFields('server-grafana', [
  ['x-grafana-id', /\S/],
  ['set-cookie', /^grafana_session=/],
]);
