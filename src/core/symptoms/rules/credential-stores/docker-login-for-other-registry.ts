/**
 * The logins in Docker's configuration are kept under other names than the registry that is asked. That of Docker Hub
 * is `https://index.docker.io/v1/`:
 *
 *     { "auths": { "docker.io": { "auth": "…" } } }
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

const STORE = /"auths"\s{0,20}:\s{0,20}\{/g;
const KEY = /"([\w.-]{1,200}(?::\d{1,5})?|https?:\/\/[^"\s]{1,300})"\s{0,20}:\s{0,20}\{/dg;
const HUB =
  /^(?:https?:\/\/)?(?:docker\.io|(?:www\.)?hub\.docker\.com|registry\.hub\.docker\.com|registry-1\.docker\.io|index\.docker\.io)(?:\/.*)?$/i;
const HUB_OWN = /^https:\/\/index\.docker\.io\/v1\/$/i;
const ASKED =
  /\bhttps?:\/\/([\w.-]{1,200}(?::\d{1,5})?)\/v2\/|\b(?:pull|pulling|push|pushing|image|repository|manifest for|resolve)\b[ "'`:[]{1,4}((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?|localhost:\d{1,5})\//gi;
/** Commands that log in, and those that fetch or send, each with the registry's name. */
const LOGGED_IN =
  /\b(?:docker|podman|nerdctl|buildah|skopeo|oras|helm registry) login\b[^\n]{0,120}?[ \t]((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?|localhost:\d{1,5})(?![\w@])/dgi;
const FETCHED =
  /\b(?:docker|podman|nerdctl|buildah|helm|oras) (?:image )?(?:pull|push|run)\b[^\n]{0,80}?[ \t](?:oci:\/\/)?((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?|localhost:\d{1,5})\//gi;
/** Settings and code that name the registry of a login, and what names that of an image. */
const SET =
  /(?:\bwithRegistryUrl\(\s?["']|--docker-server[= ]|["']?serveraddress["']?: ?["'])(?:https?:\/\/)?((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?)/dgi;
const NAMED =
  /\b(?:denied for|image:?) ["'`]?((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?)\/|https:\/\/((?:[\w-]{1,60}\.){1,8}[a-z]{2,20}(?::\d{1,5})?)\/v2\//gi;
/** They keep Docker Hub under its short name. */
const OTHER_TOOLS = /\b(?:podman|skopeo|buildah|cri-o|auth\.json)\b/i;

export const dockerLoginForOtherRegistry: Rule = {
  id: 'docker-login-for-other-registry',
  find: (input) => {
    const store = matches(input, STORE)[0];
    if (!store) return loggedInElsewhere(input);
    const keys = matches(input, KEY).filter(
      ({ index, 1: key }) => index >= store.index && key !== 'auths' && key !== 'credHelpers',
    );
    if (keys.length === 0) return [];
    const names = keys.map((match) => match[1] ?? '');
    const asked = matches(input, ASKED).map((match) => (match[1] ?? match[2] ?? '').toLowerCase());
    const strange =
      asked.length > 0 && !asked.some((host) => HUB.test(host) || names.some((name) => hostOf(name) === host));
    const hub = !OTHER_TOOLS.test(input.text) && !names.some((name) => HUB_OWN.test(name));
    const found = keys.filter((match) => strange || (hub && HUB.test(match[1] ?? '')));
    return sightingsOf(input, found, 1);
  },
};

const hostOf = (name: string) =>
  name
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .toLowerCase();

/** The logins of a paste that shows commands: none is for a registry that is then asked. */
function loggedInElsewhere(input: RuleInput): readonly Sighting[] {
  const logins = [...matches(input, LOGGED_IN), ...matches(input, SET)];
  const fetched = [...matches(input, FETCHED), ...matches(input, NAMED)].map((match) =>
    (match[1] ?? match[2])?.toLowerCase(),
  );
  const names = logins.map((match) => match[1]?.toLowerCase());
  if (fetched.length === 0 || fetched.some((host) => names.includes(host))) return [];
  return sightingsOf(input, logins, 1);
}
