/**
 * Somebody has a server of their own, and the call goes to the maker's cloud, which does not know its tokens:
 *
 *     sonar.host.url=https://sonarcloud.io, token from our own server
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OWN =
  /\b(?:self-?hosted(?! (?:runners?|agents?|workers?|renovate|bots?)\b)(?<!runs-on: \[?self-?hosted)|on-?prem(?:ises?|ise)?|(?:our|my) own (?:[a-z]{2,14} )?(?:server|instance|installation)|(?:our|my) (?:private|internal|company) (?:server|instance)|enterprise server|(?:our|my) (?:gitlab|sonarqube|sentry|grafana|posthog|langfuse|n8n|vaultwarden|snyk)\b(?! (?:token|key|pipeline|project|ci|repo|account|cloud|user))(?!\.(?:com|io)))\b/dgi;
const CLOUD =
  /\b(?:sonarcloud\.io|(?:[\w-]{1,40}\.)?sentry\.io|(?<!\.)gitlab\.com|api\.github\.com|(?:app|api)\.snyk\.io|grafana\.net|(?:app|eu|us)\.posthog\.com|cloud\.langfuse\.com|api\.smith\.langchain\.com|app\.n8n\.cloud|vault\.bitwarden\.com|api\.bitwarden\.com)\b/i;
/** The variable that names the host is not set, so the cloud is meant. */
const UNSET =
  /\b[A-Z][A-Z\d_]{1,40}_(?:URL|HOST|ENDPOINT|SERVER|DOMAIN)\b["'`]? (?:is |was )?(?:unset|not set|empty|missing|undefined|left out)\b/;
const SECRET = /(?<![a-z])(?:tokens?|keys?|credentials?|secret|pat)\b/i;

export const keyOfOwnServer: Rule = {
  id: 'key-of-own-server',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 3_000 || !SECRET.test(text) || !(CLOUD.test(text) || UNSET.test(text))) return [];
    return places(input, OWN).slice(0, 1);
  },
};
