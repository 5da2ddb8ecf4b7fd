/**
 * The answer asks for Basic alone, and a Bearer token was sent: it is another layer that answers, or another API.
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: Basic realm="Restricted"
 */
import { askedOther } from '../../kinds/asked-other.ts';

export const basicAskedBearerSent = askedOther('basic-asked-bearer-sent', 'bearer', ['basic']);
