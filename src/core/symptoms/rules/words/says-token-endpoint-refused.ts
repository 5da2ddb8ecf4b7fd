/**
 * The failure is where the token is asked for, before any API is called:
 *
 *     oauth2: cannot fetch token: 401 Unauthorized
 */
import { says } from '../../kinds/says.ts';

const ASKED =
  '(?:\\/oauth2?\\/(?:v[\\d.]{1,4}\\/)?(?:access_?)?token|\\/connect\\/token|\\/openid-connect\\/token|\\btoken (?:endpoint|request|url|exchange)|\\b(?:cannot|could not|couldn.t|failed to|unable to|error) ?(?:fetch|get|getting|obtain|retriev\\w+|acquir\\w+|request|exchang\\w+|refresh\\w*)(?:ing)? (?:the |an? |new )?(?:oauth2? )?(?:access |refresh |bearer )?(?:token|(?:authori[sz]ation )?code)|\\bexchang\\w+ (?:the |an? )?(?:authori[sz]ation )?code)';
const REFUSED = '(?:\\b401\\b|\\bunauthori[sz]ed\\b)';

export const saysTokenEndpointRefused = says('says-token-endpoint-refused', [
  `${ASKED}[^\\n]{0,120}?${REFUSED}`,
  `${REFUSED}[^\\n]{0,80}?${ASKED}`,
  `\\binvalid_token_response\\b[^\\n]{0,120}?${REFUSED}|\\bintrospection endpoint (?:responded with|returned) 401\\b|\\bmissing access token parameter\\b`,
]);
