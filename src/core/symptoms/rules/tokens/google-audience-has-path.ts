/**
 * An ID token for a service of Cloud Run is asked for an address with a path. The service knows itself by its host alone:
 *
 *     auth.getIdTokenClient('https://demo-fake-ew.a.run.app/tasks')
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED =
  /(?:--(?:oidc-token-|push-auth-token-)?audiences?[ =]["']?|\bfetch_id_token\(\s{0,10}[\w.()]{1,40}, {0,3}f?["']|\bgetIdTokenClient\(\s{0,10}["'`]|\bfetchIdToken\(\s{0,10}["'`]|[?&]audience=|["']?\b(?:target_)?aud(?:ience)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'`])(https:\/\/[\w.-]{1,100}\.run\.app\/[\w?{$][^\s"'`<>]{0,200})/dgi;

export const googleAudienceHasPath: Rule = {
  id: 'google-audience-has-path',
  find: (input) => places(input, ASKED, 1).slice(0, 1),
};
