/** Logins and keys that stand in an address. */
import type { Rule } from '../../rule.ts';
import { addressBuiltWithLogin } from './address-built-with-login.ts';
import { addressLoginNeedsCurl } from './address-login-needs-curl.ts';
import { addressOfCamera } from './address-of-camera.ts';
import { addressPasswordEncoded } from './address-password-encoded.ts';
import { addressPasswordReservedCharacter } from './address-password-reserved-character.ts';
import { bracesInAddress } from './braces-in-address.ts';
import { credentialsInAddress } from './credentials-in-address.ts';
import { keyAppendedToAddress } from './key-appended-to-address.ts';
import { keyInAddressOnly } from './key-in-address-only.ts';
import { loginWantedInAddress } from './login-wanted-in-address.ts';
import { plainLoginInAddress } from './plain-login-in-address.ts';
import { queryLoginBadPercent } from './query-login-bad-percent.ts';
import { queryPasswordHasSign } from './query-password-has-sign.ts';
import { streamAddressWithoutLogin } from './stream-address-without-login.ts';
import { tokenInAddressFieldWanted } from './token-in-address-field-wanted.ts';
import { tokenRequestInAddress } from './token-request-in-address.ts';

export const addressesRules: readonly Rule[] = [
  addressOfCamera,
  addressPasswordReservedCharacter,
  credentialsInAddress,
  keyInAddressOnly,
  tokenInAddressFieldWanted,
  bracesInAddress,
  tokenRequestInAddress,
  addressPasswordEncoded,
  keyAppendedToAddress,
  addressLoginNeedsCurl,
  loginWantedInAddress,
  plainLoginInAddress,
  streamAddressWithoutLogin,
  addressBuiltWithLogin,
  queryLoginBadPercent,
  queryPasswordHasSign,
];
