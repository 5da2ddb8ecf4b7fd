/**
 * Kerberos is set up for a host that is named by its number. The directory knows names alone:
 *
 *     Enter-PSSession -ComputerName 192.0.2.7 -Authentication Kerberos
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A setting or an option that says that this login is Kerberos. */
const KERBEROS =
  /(?:\b|_)transport["']?[ \t]{0,3}[=:][ \t]{0,3}["']?kerberos\b|-Authentication[ \t]{1,3}(?:Kerberos|Negotiate(?:WithImplicitCredential)?)\b|--negotiate\b|\bHTTP(?:Kerberos|SPNEGO)Auth\b|\bHttpNegotiateAuth\b|\bauth(?:entication)?(?:_?mech\w{0,8}|_?type|_?method)?["']?[ \t]{0,3}[=:][ \t]{0,3}["']?(?:kerberos|gssapi|spnego)\b|\bkinit\b|\bKerberosAuth\w{0,10}\(/i;
const NUMBER = String.raw`(?!127\.|0\.|255\.)\d{1,3}(?:\.\d{1,3}){3}`;
/** Where a host stands: in an inventory, an address, an option, a setting. */
const HOST = new RegExp(
  [
    `^[ \\t]{0,8}(?:[\\w.-]{1,60}[ \\t]{1,8}(?=ansible_))?(${NUMBER})(?=[ \\t]{0,8}(?:\\r?$|ansible_|:))`,
    `https?://(${NUMBER})(?=[:/"'\\s)]|$)`,
    `(?:-ComputerName|-cn|ansible_host|\\b(?:host(?:name)?|server|endpoint|target)["']?)[ \\t]{0,3}[=: ][ \\t]{0,3}["']?(${NUMBER})(?=["',;\\s)]|$)`,
    `\\bSession\\(["'](${NUMBER})["']`,
  ].join('|'),
  'dgm',
);

export const kerberosToAnAddress: Rule = {
  id: 'kerberos-to-an-address',
  find: (input) =>
    KERBEROS.test(writtenText(input)) ? [1, 2, 3, 4].flatMap((group) => places(input, HOST, group)).slice(0, 3) : [],
};
