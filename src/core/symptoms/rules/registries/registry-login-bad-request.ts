/**
 * A login at a registry is answered with 400, not with 401: the pair that was sent has no proper form, most often since a line
 * break or quotes came along with a stored value:
 *
 *     authenticating to "registry.example.com": ... 400: Bad Request
 */
import { says } from '../../kinds/says.ts';

const LOGIN =
  '\\b(?:authenticating to "|(?:docker|podman|oras|crane|skopeo|nerdctl|buildah|helm registry) login\\b|failed to validate the credentials|logging in(?:to| to) ["\']?[\\w.:/-]{3,80}|docker/login-action|login attempt to )';
const BAD = '(?:\\bstatus(?: code)?:? ?400\\b(?::? Bad Request)?|\\b400:? Bad Request|: 400\\b|\\bwith 400\\b)';

export const registryLoginBadRequest = says('registry-login-bad-request', [
  `${LOGIN}[^\\n]{0,300}?${BAD}`,
  `${LOGIN}[^\\n]{0,300}\\n(?:[^\\n]{0,300}\\n){0,2}?[^\\n]{0,200}?\\b400:? Bad Request\\b`,
]);
