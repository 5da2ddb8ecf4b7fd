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
  [/\/api\/v1\/servers\/localhost\b|\bp(?:ower)?dns[\w.-]{0,30}:8081\/api\b/i, /x-api-key/i], // PowerDNS
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
  [/\/nms\/api\/v2\.\d\b/i, /x-auth-token/i], // UISP
  [/\/api\/v1\/(?:general|convert|security|misc|filter)\/[a-z-]{3,40}\b/i, /x-api-key/i], // Stirling PDF
  [/\/openapi\/v1\/\w[\w.-]{0,60}\/sites\b/i, /authorization["']?: ?f?["'`]?AccessToken=/i], // Omada
  [/\/api\/tenant\/devices\b|\/api\/plugins\/telemetry\b/i, /x-authorization/i], // ThingsBoard
  [/\/cdo-web\/api\/v2\b/i, /(?<![\w-])["']?token["']?\s{0,3}[:=]/i], // NOAA
  [/:6333\/collections\b/i, new RegExp(`${KEY}api-key|bearer`, 'i')], // Qdrant
  [/:8384\/rest\//i, /x-api-key|bearer/i], // Syncthing
  [/\bapi\.app\.shortcut\.com\b/i, /shortcut-token/i],
  [/\bapi\.heygen\.com\b/i, /x-api-key/i],
  [/\bapi\.revolt\.chat\b|\bapi\.stoat\.chat\b/i, /x-(?:bot|session)-token/i],
  [/\bapi(?:-sandbox)?\.asaas\.com\b|\basaas\.com\/api\b/i, /(?<![\w-])["']?access_token["']?\s{0,3}[:=]/i],
  [/\bdata\.hub\.api\.metoffice\.gov\.uk\b/i, /(?<![\w-])apikey/i],
  [/\brestapi\.e-conomic\.com\b/i, /x-agreementgranttoken/i],
  [/\bapi\.docuseal\.(?:com|eu|co)\b|\bDOCUSEAL_\w/i, /x-auth-token/i],
  [/\bapi\.getresponse\.com\b/i, /authorization-provider|x-auth-token/i],
  [/\bapi\.football-data\.org\b/i, /x-auth-token/i],
  [/\bv\d\.football\.api-sports\.io\b/i, /x-(?:apisports|rapidapi)-key/i],
  [/\bnewsapi\.org\b/i, /x-api-key|apikey=|bearer/i],
  [/\bhaveibeenpwned\.com\/api\/v3\b/i, /hibp-api-key/i],
  [/\bapi\.abuseipdb\.com\b/i, /(?<![\w-])["']?key["']?\s{0,3}[:=]/i],
  [/\bapi\.binance\.\w|\btestnet\.binance\b/i, /x-mbx-apikey/i],
  [/\b(?:paper-)?api\.alpaca\.markets\b/i, /apca-api-key-id|-u |bearer/i],
  [/\bgenerativelanguage\.googleapis\.com\/v1(?:beta)?\/models\b/i, /x-goog-api-key|[?&]key=/i],
  [/\bapi\.honeycomb\.io\b/i, /x-honeycomb-team/i],
  [/\bapi\.rollbar\.com\b/i, /x-rollbar-access-token|access_token=/i],
  [/\bapi\.commerce\.coinbase\.com\b/i, /x-cc-api-key/i],
  [/\b(?:checkout|pal)-test\.adyen\.com\b/i, /x-api-key|-u |basic/i],
  [/\bapi\.ideogram\.ai\b/i, new RegExp(`${KEY}api-key`, 'i')],
  [/\bapi\.aftership\.com\b/i, /as(?:-|ter-?ship-)api-key/i],
  [/\bapi\.scaleway\.com\b/i, /x-auth-token/i],
  [/\bsecuritytrails\.com\/v1\b/i, /(?<![\w-])apikey/i],
  [/\botx\.alienvault\.com\/api\b/i, /x-otx-api-key/i],
  [/\burlscan\.io\/api\b/i, new RegExp(`${KEY}api-key`, 'i')],
  [/\bapi\.convertkit\.com\/v4|\bapi\.kit\.com\/v4/i, /x-kit-api-key|bearer/i],
  [/\/redmine\/|\/issues\.json\b/i, /x-redmine-api-key|[?&]key=|[ \t]-u|--user|auth=|basic/i],
  [/\/artifactory\/api\b/i, /x-jfrog-art-api|bearer|[ \t]-u|--user|auth=|basic/i],
  [/\bconnect\.mailerlite\.com\b/i, /authorization|bearer/i],
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
  [host('dokploy|langflow|immich|portainer|octoprint|stirling(?:-pdf)?|lnbits'), /x-api-key/i],
  [host('typesense'), /x-typesense-api-key/i],
  [host('espocrm'), /x-api-key|espo-authorization|x-hmac/i],
  [host('jellyfin|emby'), /x-emby-(?:token|authorization)|mediabrowser|api_?key=/i],
  [host('umami'), /x-umami-api-key|bearer/i],
  [host('gotify'), /x-gotify-key|[?&]token=|bearer/i],
  [host('n8n'), /x-n8n-api-key|webhook/i],
  // These want Authorization.
  [
    host('api\\.(?:lexoffice|lexware|notion|airtable|openai|sendgrid|digitalocean|vultr|linode|todoist)'),
    /authorization|bearer/i,
  ],
];
