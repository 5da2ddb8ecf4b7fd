/**
 * The paste speaks of Kerberos, and says no more of what went wrong:
 *
 *     DEBUG negotiate: init context for web01.example.com
 */
import { names } from '../../kinds/names.ts';

export const saysKerberos = names('says-kerberos', [
  'kerberos',
  'spnego',
  'gssapi',
  '\\bgss_\\w',
  '\\bkrb5',
  '\\bGSSException\\b',
  '\\bKrbException\\b',
  '\\bnegotiate challenge\\b',
  '\\b(?:Http)?NegotiateAuth\\b',
]);
