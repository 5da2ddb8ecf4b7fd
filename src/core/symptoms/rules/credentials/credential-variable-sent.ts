/**
 * The name of a variable went out in place of its value, because nothing replaced it:
 *
 *     > Authorization: Bearer ${API_TOKEN}
 */
import { sentValue } from '../../kinds/sent-value.ts';

const VARIABLE =
  /^(?:\$\{\{?[\w .:-]{1,100}\}?\}|\$\([\w .-]{1,100}\)|\$(?:env:)?[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{1,100}%|(?:process\.env|os\.environ)\S{1,100})$/;

export const credentialVariableSent = sentValue(
  'credential-variable-sent',
  (value, { isFinal }) => isFinal && VARIABLE.test(value),
);
