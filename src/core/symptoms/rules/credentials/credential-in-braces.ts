/**
 * The name of a variable in double braces went out in place of its value:
 *
 *     > Authorization: Bearer {{access_token}}
 */
import { sentValue } from '../../kinds/sent-value.ts';

const BRACES = /(?<!\$)\{\{[^{}]{0,100}\}\}/;

export const credentialInBraces = sentValue(
  'credential-in-braces',
  (value, { isFinal }) => isFinal && BRACES.test(value),
);
