/**
 * The answer asks for DPoP alone, and a Bearer token was sent:
 *
 *     > Authorization: Bearer fake-token
 *     < WWW-Authenticate: DPoP algs="ES256"
 */
import { askedOtherInAnswer } from '../../kinds/asked-other.ts';

export const dpopAskedBearerSent = askedOtherInAnswer('dpop-asked-bearer-sent', 'bearer', ['dpop']);
