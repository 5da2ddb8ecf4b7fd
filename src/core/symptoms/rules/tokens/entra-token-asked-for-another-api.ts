/**
 * A token is asked of Microsoft for one API, and another is called with it:
 *
 *     az account get-access-token --resource https://management.azure.com
 *     curl -H "Authorization: Bearer $TOKEN" https://graph.microsoft.com/v1.0/me
 */
import { matches, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** APIs with the names that stand for each in a scope, a `resource` or an `aud`. */
const APIS: readonly (readonly [name: RegExp, host: RegExp])[] = [
  [/graph\.microsoft\.com|00000003-0000-0000-c000-000000000000/i, /\/\/graph\.microsoft\.com\/(?:v1\.0|beta)/i],
  [/graph\.windows\.net|00000002-0000-0000-c000-000000000000/i, /\/\/graph\.windows\.net\/[\w{$<]/i],
  [
    /management\.(?:core\.windows\.net|azure\.com)/i,
    /\/\/management\.azure\.com\/(?:subscriptions|providers|tenants)/i,
  ],
  [/vault\.azure\.net/i, /\/\/[\w${}<>-]{1,60}\.vault\.azure\.net/i],
  [/499b84ac-1321-427f-aa17-267ca6975798|app\.vssps\.visualstudio\.com/i, /\/\/dev\.azure\.com\//i],
  [/2ff814a6-3304-4ab8-85cb-cd0e6f879c1d/i, /\/\/adb-[\w.${}<>-]{1,60}\.azuredatabricks\.net/i],
  [/cognitiveservices\.azure\.com|ai\.azure\.com/i, /\/\/[\w${}<>-]{1,60}\.(?:openai|cognitiveservices)\.azure\.com/i],
  [/analysis\.windows\.net\/powerbi/i, /\/\/api\.powerbi\.com\//i],
  [/storage\.azure\.com|blob\.core\.windows\.net/i, /\/\/[\w${}<>-]{1,60}\.(?:blob|queue|dfs)\.core\.windows\.net/i],
  [/database\.windows\.net/i, /[\w${}<>-]{1,60}\.database\.windows\.net,?\d{0,5}(?!\/\.default)/i],
  [
    /outlook\.office(?:365)?\.com/i,
    /\/\/outlook\.office(?:365)?\.com\/(?:api|ews)|\bAUTHENTICATE (?:XOAUTH2|failed)|\bXOAUTH2\b|\b(?:outlook|smtp)\.office365\.com\b/i,
  ],
  [/\.dynamics\.com/i, /\/\/[\w.${}<>-]{1,60}\.dynamics\.com\/(?!\.default)/i],
  [/\.sharepoint\.com/i, /\/\/[\w${}<>-]{1,60}\.sharepoint\.com\/(?!\.default)/i],
];
/** What asks for a token: a parameter, an option, a call of a library. */
const ASKS =
  /(?:\b(?:resource|(?:oauth2?_)?scopes?|audience)["'`]?\s{0,3}(?:=>|[:=])\s{0,3}[[("'`\s]{0,4}|--(?:resource|scope)[ =]["'`]?|\b(?:get_?token|getToken|GetTokenAsync|acquire\w{1,30})\(\s{0,10}(?:new TokenRequestContext\()?[[({"'`\s]{0,6}(?:scopes:\s{0,4}[["'`\s]{0,4})?)((?:https(?::\/\/|%3A%2F%2F)|api:\/\/)?[\w.-]{4,80}(?:(?:\/|%2F)[\w.-]{0,60})?)/dgi;
const AZ = /\baz account get-access-token\b(?![^\n]{0,200}--(?:resource|scope))/dg;

export const entraTokenAskedForAnotherApi: Rule = {
  id: 'entra-token-asked-for-another-api',
  find: (input) => {
    if (input.text.length > 50_000 || !tellsOfTrouble(input.text)) return [];
    const called = APIS.filter(([, host]) => host.test(input.text));
    if (called.length !== 1) return [];
    const asks = matches(input, ASKS).flatMap((match) => match[1] ?? []);
    const named = asks.filter((one) => APIS.some(([name]) => name.test(one)) || /^api:\/\//i.test(one));
    if (named.some((one) => called.some(([name]) => name.test(one)))) return [];
    const wrong = matches(input, ASKS).find((match) => named.includes(match[1] ?? ''));
    if (wrong) return places(input, ASKS, 1).slice(0, 1);
    // Without an option the command gives a token for Azure's own management.
    return called.some(([name]) => name.test('management.azure.com')) ? [] : places(input, AZ).slice(0, 1);
  },
};
