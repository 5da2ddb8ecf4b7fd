/**
 * A container registry names its interface:
 *
 *     Docker-Distribution-Api-Version: registry/2.0
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverRegistry = productFields('server-registry', [['docker-distribution-api-version', /\S/]]);
