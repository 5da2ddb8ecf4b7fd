/**
 * The signature of a call is refused that a service makes over the address as it knows it, so that a proxy which changes
 * scheme or host breaks it:
 *
 *     Square webhook: signature mismatch
 */
import { says } from '../../kinds/says.ts';

/** Services that sign the address too, by their documentation. */
const SIGNS_ADDRESS = '(?:square(?:up)?|twilio|hubspot|plivo|trello|signalwire)';
const REFUSED =
  '(?:invalid|mismatch\\w*|fail(?:s|ed|ure)?|incorrect|wrong|rejected|refused|not valid|does not match|false)';

export const webhookOfSignedAddressRefused = says('webhook-of-signed-address-refused', [
  `\\b${SIGNS_ADDRESS}\\b[^\\n]{0,60}?\\bsignature\\b[^\\n]{0,40}?\\b${REFUSED}\\b`,
  `\\b${REFUSED}\\b[^\\n]{0,40}?\\b(?:x-)?${SIGNS_ADDRESS}[ -](?:hmacsha256-)?(?:webhook |request )?signature\\b`,
  `\\b(?:e_|err_|invalid_|bad_)?${SIGNS_ADDRESS}_(?:[a-z]{2,12}_)?signature(?:_(?:invalid|mismatch|failed|error))?\\b(?! ?[=:])`,
  `\\bisValidWebhookEventSignature\\b[^\\n]{0,40}?\\b${REFUSED}\\b`,
]);
