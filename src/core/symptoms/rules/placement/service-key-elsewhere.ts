/**
 * A call of a service that takes its key in one place alone, and the key is written in another:
 *
 *     curl https://api.datadoghq.com/api/v1/validate -H "Authorization: Bearer fake"
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { MORE_PLACES } from '../../facts/places-of-keys.ts';
import { gist, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

/** A login somebody wrote, up to the beginning of its value. */
const WRITTEN = new RegExp(
  [
    AUTHORIZATION + /(?:(?<=["'`])|[\w$<{])/.source,
    /(?<![\w-])(?:X-(?:\w{2,12}-)?)?(?:Api-?Key|Token|Auth-?Token|Auth-?Key|Access-?Token)["'\]]{0,2}[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["'`\w$<{](?!rue\b|alse\b)/
      .source,
    /[?&](?:key|api_?key|token|access_token)=[\w$<{]/.source,
  ].join('|'),
  'dgi',
);
/** Addresses of services, and what stands in a call that has the key in its place. */
const PLACES: readonly (readonly [address: RegExp, right: RegExp])[] = [
  [/\bapi\.anthropic\.com\b/i, /x-api-key|oauth|sk-ant-oat|auth_token/i],
  [/\bapi\.(?:\w{2,6}\.)?datadoghq\.(?:com|eu)\b/i, /dd-api-key|[?&]api_key=/i],
  [/\bapi\.openweathermap\.org\b/i, /\bappid\b/i],
  [/\bapi\.elevenlabs\.io\b/i, /xi-api-key/i],
  [/\bapi\.fastly\.com\b/i, /fastly-key/i],
  [/\bvirustotal\.com\/api\/v3\b/i, /x-apikey/i],
  [
    /\.myshopify\.com\/admin\/api\b|\$\{?\w{1,20}\}?\/admin\/api\/(?:20\d\d-\d\d|unstable|\$)/i,
    /x-shopify-access-token/i,
  ],
  [/\bapi\.figma\.com\b/i, /x-figma-token|bearer/i],
  [/\bapi\.(?:brevo|sendinblue)\.com\b/i, /(?<![\w-])api-key/i],
  [/\bapi\.postmarkapp\.com\b/i, /x-postmark-(?:server|account)-token/i],
  [/\bpro-api\.coinmarketcap\.com\b/i, /x-cmc_pro_api_key/i],
  [/\.p\.rapidapi\.com\b/i, /x-(?:rapidapi|mashape)-key/i],
  [/\bapi\.cognitive\.microsoft(?:translator)?\.com\b/i, /ocp-apim-subscription-key|bearer/i],
  [/\bmaps\.googleapis\.com\/maps\/api\b/i, /[?&]key=|["'\s]key["']?\s{0,3}[:=]/i],
  [/\bapi\.cloudflare\.com\b/i, /x-auth-email|bearer|--user\b|-service-key/i],
  [/["']X-Auth-Key["']\s?[:,]\s?\$?\{?\w{0,12}token\b/i, /^(?!)/], // a token of Cloudflare
  [/\bdns\.hetzner\.com\b/i, /auth-api-token/i],
  [/\bapi\.search\.brave\.com\b/i, /x-subscription-token/i],
  [/\bcircleci\.com\/api\b/i, /circle-token|--user\b|[ \t]-u[ \t]/i],
  [/\bapi\.(?:eu\.)?newrelic\.com\b/i, /(?<![\w-])(?:x-)?api-key/i],
  [/\bapi\.pinecone\.io\b|\.svc\.[\w-]{1,40}\.pinecone\.io\b/i, /(?<![\w-])api-key/i],
  [/:8200\/v1\//, /x-vault-token|bearer/i],
];

export const serviceKeyElsewhere: Rule = {
  id: 'service-key-elsewhere',
  find: (input) => {
    const text = gist(input);
    if (text.length > 20_000) return [];
    const [place] = [...PLACES, ...MORE_PLACES].filter(([address]) => address.test(text));
    if (!place || place[1].test(text)) return [];
    return places(input, WRITTEN).slice(0, 1);
  },
};
