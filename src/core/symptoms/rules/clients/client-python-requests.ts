/**
 * python-requests names itself in the request that is refused:
 *
 *     User-Agent: python-requests/2.32.3
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientPythonRequests = clientName('client-python-requests', /^python-requests\//i);
