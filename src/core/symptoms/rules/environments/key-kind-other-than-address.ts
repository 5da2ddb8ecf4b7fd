/**
 * The form of the key says which API of a service it is for, and another API of that service is called:
 *
 *     curl -H 'Authorization: Bearer ptla_fake' https://panel.example.com/api/client
 *     curl -H 'X-Gotify-Key: Afakefakefake12' https://gotify.example.com/client
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A key by its beginning, and addresses that do not take it. */
const KINDS: readonly (readonly [key: RegExp, address: RegExp])[] = [
  // Pterodactyl: keys of the panel's owner and keys of an account.
  [/\b(ptla_[\w-]{0,60})/dg, /\/api\/client\b/],
  [/\b(ptlc_[\w-]{0,60})/dg, /\/api\/application\b/],
  // Gotify: an application writes messages, a client does the rest.
  [
    /(?:\bX-Gotify-Key["']?[:=]?[ \t]?["']?|[?&]token=)(A[\w.-]{14})(?![\w.-])/dgi,
    /:\d{2,5}\/(?:client|application|current|plugin|user|stream)\b|gotify[\w.:-]{0,60}\/(?:client|application|current|plugin|user|stream)\b/i,
  ],
  [
    /(?:\bX-Gotify-Key["']?[:=]?[ \t]?["']?|\/message\?token=)(C[\w.-]{14})(?![\w.-])/dgi,
    /-X ?POST[^\n]{0,200}\/message\b|\/message\?token=C[^\n]{0,80}-[dF] /i,
  ],
  // Slack: tokens of an app open sockets alone, and tokens of bots do not.
  [/\b(xapp-[\w-]{1,120})/dg, /slack\.com\/api\/(?!apps\.connections\.open)[\w.]{3,60}/],
  [/\b(xox[bp]-[\w-]{1,120})/dg, /slack\.com\/api\/apps\.connections\.open/],
  // OpenAI and Anthropic: keys of administrators do not call models.
  [/\b(sk-admin-[\w*-]{1,120})/dg, /api\.openai\.com\/v1\/(?!organization\b)\w/],
  [/\b(sk-ant-admin[\w*-]{1,120})/dg, /api\.anthropic\.com\/v1\/(?!organizations\b)\w/],
  [/\b(sk-ant-api[\w*-]{1,120})/dg, /api\.anthropic\.com\/v1\/organizations\b/],
  // GitLab: tokens of runners and of deployments are not for the API.
  [/\b(gl(?:rt|dt)-[\w*.-]{1,80})/dg, /\/api\/v4\/(?!runners\b|jobs\b|packages|projects\/[^\s/]{1,80}\/packages)\w/],
  // Tailscale: keys that let machines in are not for the API.
  [/\b(tskey-auth-[\w*-]{1,80})/dg, /api\.tailscale\.com\/api\/v2\b/],
  // New Relic: a key for data is not for the API.
  [/\b([\da-f*]{30,36}NRAL)\b/dg, /api\.(?:eu\.)?newrelic\.com\b/],
  // Stripe: a key that pages show.
  [
    /\b(pk_(?:live|test)_[\w*]{1,120})/dg,
    /api\.stripe\.com\/v1\/(?!tokens\b|payment_methods\b|sources\b|elements\b)\w/,
  ],
];

export const keyKindOtherThanAddress: Rule = {
  id: 'key-kind-other-than-address',
  find: (input) => {
    const text = writtenText(input);
    return KINDS.flatMap(([key, address]) => {
      const [found] = matches(input, key);
      const span = found && spanOf(found, 1);
      return span && address.test(text) ? [sighting(input, span)] : [];
    });
  },
};
