/**
 * The paste speaks of Kerberos and of the name that a ticket is asked for:
 *
 *     Negotiate works with the real host name and not with the CNAME
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-kerberos-name',
  [
    '\\b(?:CNAME|canonical(?:i[sz]e\\w*)?[ _-]?(?:host)?[ _-]?names?|dns_canonicalize_hostname|host ?name alias|dns alias|rdns|reverse dns|hostname_override|kerberos_hostname_override)\\b',
    '\\b4769\\b[^\\n]{0,60}?\\b0x7\\b|\\bKDC_ERR_S_PRINCIPAL_UNKNOWN\\b|\\bSEC_E_WRONG_PRINCIPAL\\b|\\btarget principal name is incorrect\\b|\\bLOOKING_UP_SERVER\\b',
    '\\b(?:SPN|service principal(?: name)?s?|setspn)\\b',
    '\\bprincipal\\b[^\\n]{0,40}?\\b(?:not found|unknown|wrong|mismatch|does not match|incorrect|not in)\\b',
    '\\b(?:not found|no (?:key|entry|key table entry)|missing)\\b[^\\n]{0,30}?\\bkey ?tab\\b',
    '\\bkey ?tab\\b[^\\n]{0,60}?\\b(?:not (?:found|contain)|no (?:key|entry|principal)|wrong|mismatch|does not)\\b',
  ],
  /certificate/i,
);

export const saysKerberosName: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    const isKerberos =
      /kerberos|spnego|gssapi|\bgss_|krb5|negotiate|setspn|key ?tab|KDC_ERR|SSPI|SEC_E_|\b4769\b/i.test(text) ||
      /\bSPNs?\b/.test(text);
    return isKerberos ? words.find(input) : [];
  },
};
