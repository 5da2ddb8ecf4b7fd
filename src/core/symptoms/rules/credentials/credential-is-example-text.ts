/**
 * The text of an example stands where the credential belongs. In brackets within a typed command it is none: so people
 * hide the real one, also as `<my-token>`, and Git writes `<redacted>` for what it sent.
 *
 *     > X-Api-Key: YOUR_API_KEY
 */
import { sentValue } from '../../kinds/sent-value.ts';

const IN_BRACKETS = /^[<[]/;
const EXAMPLE =
  /^(?![<[]redacted[>\]]$)(?:[<[](?!my[-_ ])[A-Za-z][A-Za-z _-]{1,40}[>\]]|your[-_ ][a-z_ -]{0,30}(?:token|key|secret|password|here)[a-z_ -]{0,20})$/i;

export const credentialIsExampleText = sentValue(
  'credential-is-example-text',
  (value, { isFinal }) => EXAMPLE.test(value) && (isFinal || !IN_BRACKETS.test(value)),
);
