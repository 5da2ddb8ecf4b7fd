/**
 * A program other than the browser signs in at Nextcloud, and is refused. With a second factor on, it wants an app password
 * from it:
 *
 *     HEAD https://cloud.example.com/remote.php/webdav/k.kdbx 401
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PLACE =
  /\/remote\.php\/(?:web)?dav\b|\/index\.php\/apps\/(?:bookmarks|cookbook|news|notes|deck|tasks|music|gpoddersync)\b|\/ocs\/v[12]\.php\/|\bNextcloud(?:News|Bookmarks|Notes| server)\b|feed_api_implementations::nextcloud/dg;
const REFUSED = /\b401\b|unauthori[sz]ed|not authenticated/i;
/** It is known what arrived, or another matter is told. */
const OTHER =
  /\bBearer\b|No 'Authorization|CGIPassAuth|HTTP_AUTHORIZATION|fastcgi|preflight|\bCORS\b|oidc|ldap|locked|throttl|app[- ]password|requesttoken|\b207\b/i;

export const cloudLoginOfAppRefused: Rule = {
  id: 'cloud-login-of-app-refused',
  find: (input) => {
    const text = codeText(input);
    return REFUSED.test(text) && !OTHER.test(text) ? places(input, PLACE).slice(0, 1) : [];
  },
};
