/**
 * A signature of OAuth 1, as LTI uses it, does not fit the address that the server sees.
 *
 *     Invalid oauth_signature
 */
import { says } from '../../kinds/says.ts';

export const oauth1SignatureRefused = says('oauth1-signature-refused', [
  '\\b(?:invalid|bad|wrong|incorrect|mismatch\\w*|failed|unverified|unable to verify) (?:the )?oauth[ _]?signature\\b',
  "\\boauth[ _]?signature\\b[^\\n]{0,40}?\\b(?:invalid|not valid|does not match|doesn[\\'’]t match|mismatch\\w*|failed|check failed|incorrect|not verified|wrong)\\b",
  '\\bsignature[_ ]invalid\\b|\\boauth[ _]problem[ _=]',
  "\\b(?:invalid|bad|failed|could ?n[o\\'’]t (?:be )?validated?|could not (?:be )?validated?|unable to (?:validate|verify)|cannot validate|not (?:be )?validated?)(?: (?:the|an?|this))? lti\\b",
  '\\blti\\b[^\\n]{0,40}?\\b(?:launch|request|message|authentication|validation|signature)\\b[^\\n]{0,30}?\\b(?:invalid|failed|not valid|could not be|error|rejected|not authori[sz]ed|unauthori[sz]ed|denied)\\b',
  '\\b(?:lti|launch(?:es)?|oauth)\\b[^\\n]{0,120}?\\bhttps?\\b[^\\n]{0,60}?\\b(?:invalid|not valid|fails)\\b',
  '\\b(?:base string|signature base)\\b[^\\n]{0,60}?\\bhttps?(?::|%3A)',
]);
