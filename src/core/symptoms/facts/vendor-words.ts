/** Words before a key in Authorization that one product alone knows. */
import type { Span } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';
import { perInput } from './per-input.ts';
import { beginningOf, LONGEST_CODE, matches, spanOf } from './text-matches.ts';

/** Each word with what shows that the paste is about its product: a name, a part of a host, a port. */
const WORDS: readonly (readonly [word: string, own: RegExp])[] = [
  ['geniekey', /opsgenie|genie_|atlassian|jsm/i],
  ['ssws', /okta/i],
  ['splunk', /splunk.{0,40}splunk|services\/collector|:8088|\bhec\b/is],
  ['bot', /discord|\bguild|kook|qq\.com|fluxer|revolt|spacebar/i],
  ['mediabrowser', /jellyfin|emby/i],
  ['zoho-oauthtoken', /zohoapis|zoho\.|zoho_/i],
  ['pveapitoken', /proxmox|api2\/json|:8006|pve[_.-]/i],
  ['pbsapitoken', /proxmox|api2\/json|:8007|pbs[_.-]/i],
  ['klaviyo-api-key', /klaviyo[._]|klaviyo(?!-api-key)/i],
  ['deepl-auth-key', /deepl[._]|deepl(?!-auth-key)/i],
  ['sso-key', /godaddy|secureserver/i],
  ['shippotoken', /goshippo|shippo_|shippo(?!token)/i],
  ['flyv1', /fly\.io|fly_|machines\.dev/i],
  ['whm', /whm.{0,200}whm|cpanel|:208[67]/is],
];
const WRITTEN = new RegExp(
  `\\bauthorization["'\\]]{0,2}[ \\t]{0,8}[:=,]?>?[ \\t]{0,8}f?["'\`]?(${WORDS.map(([word]) => word).join('|')})[ \\t=]{1,4}(?=["'\`]?[ \\t]{0,2}[^\\s"'\`])`,
  'dgi',
);

/** Places of such words in a paste that names nothing of their product. */
export const strangeVendorWords = perInput((input: RuleInput): readonly Span[] =>
  matches(input, WRITTEN).flatMap((match) => {
    const own = WORDS.find(([word]) => word === match[1]?.toLowerCase())?.[1];
    const span = spanOf(match, 1);
    return span && own && !own.test(beginningOf(input, LONGEST_CODE)) ? [span] : [];
  }),
);
