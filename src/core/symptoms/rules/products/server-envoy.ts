/**
 * Envoy, also as part of Istio, names itself:
 *
 *     server: envoy
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverEnvoy = productFields('server-envoy', [['server', /^(?:istio-)?envoy\b/i]]);
