/**
 * curl names itself in the request that is refused:
 *
 *     User-Agent: curl/8.5.0
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientCurl = clientName('client-curl', /^curl\//i);
