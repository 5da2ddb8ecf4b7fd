/**
 * A client is made without the address that another call of the same library has, so it asks the service of its maker:
 *
 *     Mastodon.create_app('demo', api_base_url='https://social.example.net')
 *     mastodon = Mastodon(client_id='fake.txt')
 */
import { codeText, places, sighting } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';
import { refusesLogin } from './regional-service-refuses-key.ts';

const CALL = /\b(?:new )?([A-Z]\w{2,40})(?:(?:\.|::)(\w{2,30}))?\(((?:[^()]|\([^()]{0,80}\)){0,400})\)/g;
const ADDRESS =
  /\b(?:\w{0,20}_?(?:base|server|instance|api|site)_?url|api_?base|base_?uri|openai_api_base|baseURL|host|endpoint|server)\b["']?\s{0,3}(?:=>|[:=])(?!=)/i;
/** A login of any kind stands in the other call, or it is one of the libraries that read it elsewhere. */
const LOGIN = /key|token|secret|client_id|password|model|access/i;
/** What two classes of one library share in their names. */
const FAMILY = /OpenAI|Mastodon|Gitlab|Octokit|Sentry|Posthog|Langfuse|Matrix|Nextcloud|Zulip|Jira|Confluence|Grafana/i;
/** Clients of programs that many run themselves: without an address they ask the best known server. */
const ALONE =
  /\b(?:new Gitlab\(\{ {0,4}(?:(?:job|oauth)?[tT]oken|private_token):? ?[^}\n]{1,60}\}\)|gitlab\.Gitlab\( {0,4}private_token ?=[^()\n,]{1,60}(?:\([^()\n]{1,40}\))?\)|(?<!\.create_app\()Mastodon\( {0,4}access_token ?=[^()\n,]{1,60}\))/dg;
const MOST = 30;

export const baseAddressLeftOut: Rule = {
  id: 'base-address-left-out',
  find: (input) => {
    if (/rate ?limit|\b429\b/i.test(codeText(input))) return [];
    if (!refusesLogin(input) && !tellsOfTrouble(input.text)) return [];
    const alone = places(input, ALONE).slice(0, 1);
    if (alone.length > 0) return alone;
    const calls = [...codeText(input).matchAll(CALL)].slice(0, MOST).map((match) => ({
      family: FAMILY.exec(match[1] ?? '')?.[0]?.toLowerCase() ?? match[1],
      isMade: match[2] === undefined || /^(?:new|create|init)$/.test(match[2]),
      args: match[3] ?? '',
      span: { start: match.index, end: match.index + match[0].length },
    }));
    const withAddress = calls.filter(({ args }) => ADDRESS.test(args));
    const without = calls.find(
      ({ args, family, isMade }) =>
        isMade &&
        LOGIN.test(args) &&
        !ADDRESS.test(args) &&
        !/["']https?:/.test(args) &&
        withAddress.some((other) => other.family === family),
    );
    return without ? [sighting(input, without.span)] : [];
  },
};
