/**
 * axios names itself in the request that is refused:
 *
 *     User-Agent: axios/1.7.7
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientAxios = clientName('client-axios', /^axios\//i);
