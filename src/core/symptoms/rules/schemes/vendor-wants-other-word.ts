/**
 * A token is sent as a Bearer token to a service that wants it behind another word, or alone:
 *
 *     curl https://api.linear.app/graphql -H "Authorization: Bearer lin_api_fake"
 */
import { sentIn } from '../../facts/sent.ts';
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Addresses of such services, with the form of the keys that are meant. */
const WANTED: readonly (readonly [address: RegExp, key: RegExp])[] = [
  [/\bapi\.linear\.app\b/i, /^lin_api_/], // alone
  [/\bapi\.pagerduty\.com\b/i, /^[\w+-]{20}$/], // `Token token=`
  [/\bapi(?:-free)?\.deepl\.com\b/i, /^/], // `DeepL-Auth-Key`
  [/\bdiscord(?:app)?\.com\/api\b/i, /^[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}$/], // `Bot`
  [/\ba\.klaviyo\.com\b/i, /^pk_/], // `Klaviyo-API-Key`
  [/:8006\/api2\/json\b/i, /^/], // `PVEAPIToken=`
  [/\b[\w-]{1,60}\.okta(?:preview)?\.com\/api\/v1\b/i, /^00[\w-]{20,60}$/], // `SSWS`
  [/\bapi\.(?:ote-)?godaddy\.com\b/i, /^/], // `sso-key`
  [/\bapi\.goshippo\.com\b/i, /^shippo_/], // `ShippoToken`
  [/\bapi\.deepgram\.com\b/i, /^[0-9a-f]{40}$/], // `Token`
  [/\bapi\.mem0\.ai\b/i, /^m0-/], // `Token`
  [/\/api\/(?:dcim|ipam|extras|tenancy)\/|\breadthedocs\.(?:org|com)\/api\/v3\b/i, /^[0-9a-f]{40}$/], // `Token`, of NetBox too
  [/\bapi(?:\.\w{2})?\.snyk\.io\b/i, /^[0-9a-f]{8}-[0-9a-f-]{27}$/], // `token`
  [/^/, /^dt0c01\./], // `Api-Token`, of Dynatrace
  [/\/services\/collector\b/i, /^/], // `Splunk`
  [/^/, /^[\w.-]{1,40}@\w{1,20}![\w-]{1,40}=/], // `PVEAPIToken=`
  [/\bapi\.(?:eu\.)?opsgenie\.com\b/i, /^/], // `GenieKey`
  [/\bapi\.buttondown\.(?:email|com)\b|\bBUTTONDOWN_\w/i, /^/], // `Token`
  [/\bgraph\.mapillary\.com\b/i, /^MLY\b/], // `OAuth`
  [/\/api\/v1\/stores\b|\bbtcpay/i, /^(?!ey)/i], // `token`, of BTCPay Server
  [/\/api\/v3\/(?:sql|catalog|job)\b/i, /^/], // `_dremio`
  [/\bapi\.tiingo\.com\b|\bdesec\.io\/api\b/i, /^/], // `Token`
  [/\b(?:queue\.)?fal\.run\b/i, /^/], // `Key`
  [/\bapi\.novu\.co\b/i, /^/], // `ApiKey`
  [/\brest\.messagebird\.com\b/i, /^/], // `AccessKey`
  [/\/ghost\/api\/admin\b/i, /^/], // `Ghost`
  [/\/api\/(?:documents|correspondents|document_types)\b/i, /^[0-9a-f]{40}$/], // `Token`, of Paperless
  [/\bapi\.clickup\.com\b/i, /^pk_/], // alone
  [/\bapp\.launchdarkly\.com\/api\b/i, /^api-/], // alone
];

export const vendorWantsOtherWord: Rule = {
  id: 'vendor-wants-other-word',
  find: (input) =>
    sentIn(input)
      .filter(({ exchange, scheme, rest }) => {
        if (scheme !== 'bearer') return false;
        const address = input.exchanges[exchange ?? -1]?.request?.url ?? beginningOf(input, LONGEST_CODE);
        return WANTED.some(([of, key]) => key.test(rest) && of.test(address));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
