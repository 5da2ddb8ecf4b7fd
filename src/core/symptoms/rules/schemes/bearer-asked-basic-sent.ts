/**
 * The answer asks for a Bearer token alone, and a user and password were sent:
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Bearer realm="registry"
 */
import { askedOther } from '../../kinds/asked-other.ts';

export const bearerAskedBasicSent = askedOther('bearer-asked-basic-sent', 'basic', ['bearer', 'dpop']);
