import type { Rule } from '../../rule.ts';
import { negotiateCarriesNtlm } from './negotiate-carries-ntlm.ts';
import { negotiateTicketRefused } from './negotiate-ticket-refused.ts';
import { saysKerberos } from './says-kerberos.ts';
import { saysKerberosName } from './says-kerberos-name.ts';
import { windowsHandshakeCompleted } from './windows-handshake-completed.ts';
import { windowsLoginOffered } from './windows-login-offered.ts';
import { windowsLoginOfferedNothingSent } from './windows-login-offered-nothing-sent.ts';
import { windowsLoginRepeated } from './windows-login-repeated.ts';
import { windowsLoginThroughProxy } from './windows-login-through-proxy.ts';

export const windowsRules: readonly Rule[] = [
  negotiateCarriesNtlm,
  windowsHandshakeCompleted,
  windowsLoginOffered,
  windowsLoginOfferedNothingSent,
  windowsLoginRepeated,
  windowsLoginThroughProxy,
  saysKerberos,
  saysKerberosName,
  negotiateTicketRefused,
];
