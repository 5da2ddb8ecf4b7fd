/**
 * The server offers Digest alone, and Basic was sent:
 *
 *     > Authorization: Basic ZmFrZTpmYWtl
 *     < WWW-Authenticate: Digest realm="x", nonce="fake-nonce"
 */
import { askedOther } from '../../kinds/asked-other.ts';

export const digestAskedBasicSent = askedOther('digest-asked-basic-sent', 'basic', ['digest']);
