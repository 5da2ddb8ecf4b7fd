/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { balancedNameBesideHost } from './balanced-name-beside-host.ts';
import { kerberosThroughOtherName } from './kerberos-through-other-name.ts';
import { kerberosToAnAddress } from './kerberos-to-an-address.ts';
import { negotiateCarriesNtlm } from './negotiate-carries-ntlm.ts';
import { negotiateTicketRefused } from './negotiate-ticket-refused.ts';
import { ticketNameOtherThanHost } from './ticket-name-other-than-host.ts';
import { windowsHandshakeCompleted } from './windows-handshake-completed.ts';
import { windowsLoginOfferedNothingSent } from './windows-login-offered-nothing-sent.ts';
import { windowsLoginRepeated } from './windows-login-repeated.ts';

export const windowsRequestRules: readonly Rule[] = [
  negotiateCarriesNtlm,
  windowsHandshakeCompleted,
  windowsLoginOfferedNothingSent,
  windowsLoginRepeated,
  negotiateTicketRefused,
  kerberosToAnAddress,
  kerberosThroughOtherName,
  ticketNameOtherThanHost,
  balancedNameBesideHost,
];
