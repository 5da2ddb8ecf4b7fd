/**
 * The answer asks for NTLM or Negotiate alone, and a user and password were sent as Basic:
 *
 *     < WWW-Authenticate: Negotiate, NTLM
 *     cache.Add(uri, "Basic", new NetworkCredential(user, password));
 */
import { askedOther } from '../../kinds/asked-other.ts';

export const windowsAskedBasicSent = askedOther('windows-asked-basic-sent', 'basic', ['ntlm', 'negotiate', 'kerberos']);
