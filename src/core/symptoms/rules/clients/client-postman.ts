/**
 * Postman names itself in the request that is refused:
 *
 *     User-Agent: PostmanRuntime/7.42.0
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientPostman = clientName('client-postman', /^PostmanRuntime\//i);
