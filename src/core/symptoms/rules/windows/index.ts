/** Logins by NTLM, Negotiate and Kerberos. Here: the rules that an answer alone can show. */
import type { Rule } from '../../rule.ts';
import { saysKerberos } from './says-kerberos.ts';
import { saysKerberosName } from './says-kerberos-name.ts';
import { windowsLoginOffered } from './windows-login-offered.ts';
import { windowsLoginThroughProxy } from './windows-login-through-proxy.ts';

export const windowsRules: readonly Rule[] = [
  windowsLoginOffered,
  windowsLoginThroughProxy,
  saysKerberos,
  saysKerberosName,
];
