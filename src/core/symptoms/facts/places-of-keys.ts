/** Services and programs that take their key in one field alone, by name or path, with what a right call has. */

const host = (names: string) => new RegExp(`https?://[^\\s"'/]{0,60}?\\b(?:${names})\\b`, 'i');
const KEY = '(?<![\\w-])';

export const KEY_PLACES: readonly (readonly [address: RegExp, right: RegExp])[] = [
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
  [/\bapi\.clockify\b/i, /x-api-key|x-addon-token/i],
  [/\b(?:developer-api|openapi\.api)\.govee\b/i, /govee-api-key/i],
  [/\bdev\.to(?:\.\w{1,20}){0,2}\/api\b/i, new RegExp(`${KEY}api-key`, 'i')],
  [/\/api\/v1\/servers\/localhost\b/i, /x-api-key/i], // PowerDNS
  [/:9993\/(?:status|network|controller|peer)\b/i, /x-zt1-auth|[?&]auth=/i], // ZeroTier
  [/\/web_api\/[a-z]{2,8}-[a-z-]{3,30}\b/i, /x-chkp-sid["']?\s{0,3}:(?! ?\])/i], // Check Point
  [/\/api\/v0\/(?:devices|oxidized|ports|bills|services|alerts|rules)\b/i, /x-auth-token/i], // LibreNMS
  [/\/api\/v1\/(?:chat|channels|users|groups|im|rooms)\.[a-z]/i, /x-auth-token|login/i], // Rocket.Chat
  [/\/api\/v2\/(?:tables\/|meta\/bases\b)/i, /xc-(?:token|auth)/i], // NocoDB
  [/\/v2\/(?:schemas\/)?keyspaces\b/i, /x-cassandra-token/i], // Stargate
  [/\/api\/public\/v1\/(?:tables|applications|queries|users)\b/i, /x-budibase-api-key/i],
  [/\/api\/core\/v2\/namespaces\b/i, /authorization["']?: ?["']?key\b/i], // Sensu
  [/\/etapi\//i, /authorization["']?: ?["']?(?!bearer)\w/i], // Trilium
  [/\bjsonrpc\.php\b/i, /x-api-auth|basic|[ \t]-u|--user|auth=/i], // Kanboard
  [host('grocy'), /grocy-api-key/i],
  [host('sonarr|radarr|lidarr|readarr|prowlarr|overseerr|jellyseerr'), /x-api-key|apikey=/i],
  [host('invoiceninja|invoicing'), /x-api-token/i],
  [host('bigcommerce'), /x-auth-token/i],
  [host('pipedrive'), /x-api-token|api_token=/i],
  [host('activehosted|api-us1'), new RegExp(`${KEY}api-token`, 'i')],
  [host('sendbird'), new RegExp(`${KEY}api-token["']?\\s{0,3}:`, 'i')],
  [host('deep-index\\.moralis'), /x-api-key/i],
  [host('api\\.what3words'), /x-api-key|[?&]key=/i],
  [host('api\\.opensubtitles'), new RegExp(`${KEY}api-key`, 'i')],
  [host('api\\.tomtom'), /[?&]key=|tomtom-api-key|["'\s]key["']?\s{0,3}[:=]/i],
  [host('api\\.weatherbit'), /[?&]key=|["'\s]key["']?\s{0,3}[:=]/i],
  [host('finnhub'), /x-finnhub-token|[?&]token=|\btoken["']?\s{0,3}[:=]/i],
  [host('(?:api|sandbox)\\.cashfree'), /x-client-id/i],
  [host('dokploy|langflow'), /x-api-key/i],
  [host('n8n'), /x-n8n-api-key|webhook/i],
  // These want Authorization.
  [
    host('api\\.(?:lexoffice|lexware|notion|airtable|openai|sendgrid|digitalocean|vultr|linode|todoist)'),
    /authorization|bearer/i,
  ],
];
