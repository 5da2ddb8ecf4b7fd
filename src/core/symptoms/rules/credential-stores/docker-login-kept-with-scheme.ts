/**
 * Docker's configuration keeps the login under an address with a scheme, and the image is named without one. Docker reads
 * that; other programs look for the bare name:
 *
 *     { "auths": { "https://registry.example.com": { "auth": "…" } } }
 *     <repository>registry.example.com/team/app</repository>
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const STORE = /"auths"\s{0,20}:\s{0,20}\{/g;
const KEY = /"(https?:\/\/([\w.-]{1,200}(?::\d{1,5})?)\/?)"\s{0,20}:\s{0,20}\{/dg;

export const dockerLoginKeptWithScheme: Rule = {
  id: 'docker-login-kept-with-scheme',
  find: (input) => {
    if (matches(input, STORE).length === 0) return [];
    const found = matches(input, KEY).filter((match) => isNamedBare(input.text, match[2] ?? ''));
    return sightingsOf(input, found, 1);
  },
};

/** Whether the host stands with a path of an image behind it, and no scheme before it. */
function isNamedBare(text: string, host: string): boolean {
  for (let at = text.indexOf(`${host}/`); at >= 0; at = text.indexOf(`${host}/`, at + host.length)) {
    if (
      /(?:^|[\s>"'=:(])$/.test(text.slice(Math.max(0, at - 1), at)) &&
      /^[\w$]/.test(text.slice(at + host.length + 1))
    ) {
      return true;
    }
  }
  return false;
}
