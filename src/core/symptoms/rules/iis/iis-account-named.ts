/**
 * The paste speaks of the rights of an account of IIS on files:
 *
 *     IUSR has no read permission on the folder
 */
import { says } from '../../kinds/says.ts';

const ACCOUNT =
  '(?:IUSR|IIS_IUSRS|IIS[ _]?AppPool\\\\|app(?:lication)? ?pool (?:identity|user|account)|anonymous user identity)';

export const iisAccountNamed = says('iis-account-named', [
  `\\b${ACCOUNT}[^\\n]{0,80}?\\b(?:permissions?|access|rights?|read|ACLs?|denied)\\b`,
  `\\b(?:permissions?|access|rights?|read|ACLs?|icacls|granted?)\\b[^\\n]{0,80}?\\b${ACCOUNT}`,
  '\\bNTFS\\b[^\\n]{0,40}?\\b(?:permissions?|rights?|ACLs?)\\b',
]);
