/**
 * The principal of a ticket, keytab or account is for another host than the address that is asked:
 *
 *     curl --negotiate -u : http://app.example.com     keytab: HTTP/node1.example.com@EXAMPLE.COM
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const HOST = '[a-z\\d][a-z\\d-]{0,40}(?:\\.[a-z\\d-]{1,40}){0,5}';
const PRINCIPAL = new RegExp(`\\b(?:HTTPS?[/@]|host/)(${HOST})(?:@[A-Z][A-Z\\d.-]{1,60})?(?![\\w.-])`, 'dg');
const ADDRESS = new RegExp(`\\bhttps?://(${HOST})(?=[:/\\s"'\`),;]|\\.?$)`, 'dgi');
const KERBEROS = /kerberos|spnego|gssapi|\bgss_|krb5|\bkinit\b|\bklist\b|key ?tab|setspn|\bSPNs?\b|--negotiate/i;
const LONGEST = 6_000;

export const ticketNameOtherThanHost: Rule = {
  id: 'ticket-name-other-than-host',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > LONGEST || !KERBEROS.test(text) || !tellsOfTrouble(text)) return [];
    const principals = named(input, PRINCIPAL);
    const [first] = principals;
    if (!first) return [];
    const address = named(input, ADDRESS).filter(({ host }) => host !== 'localhost');
    const asked = address.find(({ host }) => principals.every((one) => !isSame(one.host, host)));
    const covered = address.some(({ host }) => principals.some((one) => isSame(one.host, host)));
    const other = principals.find(({ host }) => !isSame(host, first.host));
    const differs = (covered ? undefined : asked) ?? (address.length === 0 ? other : undefined);
    return differs ? [sighting(input, differs.span)] : [];
  },
};

function named(input: Parameters<Rule['find']>[0], pattern: RegExp) {
  return matches(input, pattern).flatMap((match) => {
    const span = spanOf(match, 1);
    const host = (match[1] ?? '').toLowerCase();
    // A number is no name, and an example in a manual names nobody.
    return span && !/^[\d.]+$/.test(host) && !/^_?host$|^fqdn$|^hostname$/.test(host) ? [{ host, span }] : [];
  });
}

/** A host by its short name is the same host. */
function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
