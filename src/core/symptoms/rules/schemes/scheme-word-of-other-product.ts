/**
 * The word before the key belongs to one product, and the paste is about another:
 *
 *     Authorization: GenieKey ${GRAFANA_API_KEY}
 *     curl -H 'Authorization: Token token=fake' https://sentry.io/api/0/projects/
 */
import { sentIn } from '../../facts/sent.ts';
import { beginningOf, LONGEST_CODE, matches, sighting, sightingsOf } from '../../facts/text-matches.ts';
import { strangeVendorWords } from '../../facts/vendor-words.ts';
import type { Rule } from '../../rule.ts';

/** Products whose name, in an address or before a variable, says what is called. */
const NAMED =
  /\b(?:https?:\/\/[\w.-]{0,60}?)?(?:airtable|anthropic|azure|bitbucket|cloudflare|confluence|datadog|digitalocean|discord|elastic(?:search)?|gitea|github|gitlab|googleapis|grafana|graylog|hetzner|home-?assistant|hubspot|influxdb|jenkins|jira|kibana|linear|mailchimp|mailgun|mattermost|netbox|nextcloud|notion|okta|openai|opsgenie|pagerduty|plex|portainer|prometheus|radarr|rocket\.?chat|sendgrid|sentry|shopify|slack|snyk|sonarqube|sonarr|spotify|stripe|telegram|truenas|trello|twilio|twitch|zabbix|zendesk)(?=[._/:-]|\b)/gi;
/** Services that take Bearer and none of the words in the second place. */
const BEARER_ONLY: readonly (readonly [address: RegExp, words: RegExp])[] = [
  [/\bsentry\.io\b|\bapi\.notion\.com\b|\bapi\.openai\.com\b|\bapi\.cloudflare\.com\b/i, /^(?:token|api-?key|key)$/],
  [/\bapi\.digitalocean\.com\b|\bslack\.com\/api\b|\bapi\.airtable\.com\b/i, /^(?:token|api-?key|key)$/],
  [/\bapi\.(?:hubapi|sendgrid|spotify|stripe)\.com\b/i, /^(?:token|api-?key|key)$/],
  [/\bgitlab\.[\w.-]{2,40}\/api\b|\bgrafana[\w.:-]{0,40}\/api\b/i, /^(?:token|api-?key|key)$/],
  [/\bfcm\.googleapis\.com\/v1\b|\bgraph\.microsoft\.com\b/i, /^(?:token|api-?key|key(?:=.*)?)$/],
];

/** In code, where the key is joined to the word. */
const JOINED =
  /\bauthorization["'\]]{0,2}\s{0,4}[:=,]\s{0,4}f?["'`](token|api-?key|key)[ =](?=["'`]\s{0,4}\+|[{$%])/dgi;

export const schemeWordOfOtherProduct: Rule = {
  id: 'scheme-word-of-other-product',
  find: (input) => {
    const named = matches(input, NAMED).length > 0;
    const strange = named ? strangeVendorWords(input).map((span) => sighting(input, span)) : [];
    const refused = sentIn(input)
      .filter(({ exchange, scheme, value }) => {
        const word = scheme || /^key=/i.exec(value)?.[0].slice(0, 3).toLowerCase() || '';
        const address = input.exchanges[exchange ?? -1]?.request?.url ?? beginningOf(input, LONGEST_CODE);
        return isBearerOnly(word, address);
      })
      .map(({ exchange, span }) => ({ exchange, span }));
    const joined = sightingsOf(
      input,
      matches(input, JOINED).filter((match) => isBearerOnly(match[1] ?? '', beginningOf(input, LONGEST_CODE))),
      1,
    );
    return [...strange, ...refused, ...joined];
  },
};

function isBearerOnly(word: string, address: string): boolean {
  return BEARER_ONLY.some(([of, words]) => words.test(word.toLowerCase()) && of.test(address));
}
