/**
 * The answer asks for an API key, and a Bearer token was sent:
 *
 *     > Authorization: Bearer fake-key
 *     < WWW-Authenticate: ApiKey
 */
import { askedOtherInAnswer } from '../../kinds/asked-other.ts';

export const bearerSentThoughKeyAsked = askedOtherInAnswer('bearer-sent-though-key-asked', 'bearer', [
  'apikey',
  'api-key',
  'key',
]);
