/**
 * A link that the site itself signed is refused, as behind a proxy that changes its scheme or host.
 *
 *     the signed URL is invalid in production
 */
import { says } from '../../kinds/says.ts';

export const signedLinkRefused = says(
  'signed-link-refused',
  [
    '\\b(?:proxy|nginx|load balancer|haproxy|traefik|cloudflare)\\b[^\\n]{0,30}?\\b(?:chang|rewrit|replac|modif)\\w{1,3} (?:the )?host\\b[^\\n]{0,40}?\\bsignature\\b',
    "\\b(?:temporary )?signed (?:urls?|routes?|links?|addresses)\\b[^\\n]{0,100}?\\b(?:invalid|40[13]|forbidden|fails?|failed|not valid|mismatch\\w*|wrong|rejected|does not work|doesn[\\'’]t work|not working)\\b",
    '\\b(?:invalid|40[13]|forbidden|fails?|failing|broken)\\b[^\\n]{0,60}?\\bsigned (?:urls?|routes?|links?)\\b',
    '\\bhasValidSignature\\b|\\bRouting\\\\{1,2}Exceptions\\\\{1,2}InvalidSignatureException\\b|\\bUriSigner\\b|\\bValidateSignature\\b',
    '\\b(?:signature|hmac)\\b[^\\n]{0,60}?\\b(?:fails?|failed|failing|invalid|mismatch\\w*)\\b[^\\n]{0,100}?\\b(?:behind|prox(?:y|ies)|ngrok|load[ -]?balancer|cloudflare|instead of https|forwarded)\\b',
    '\\b(?:invalid|wrong|bad) signature\\b[^\\n]{0,100}?\\b(?:behind|prox(?:y|ies)|ngrok|load[ -]?balancer|cloudflare|instead of https|forwarded)\\b',
    '\\b(?:twilio )?request validation failed\\b|\\bwebhook signature\\b[^\\n]{0,60}?\\b(?:invalid|mismatch\\w*|failed|does not match)\\b[^\\n]{0,120}?\\b(?:proxy|ngrok|load balancer|https?|nginx|forwarded)\\b',
  ],
  /amz|aws|s3|gcs|storage\.googleapis|cloudfront|blob\.core/i,
);
