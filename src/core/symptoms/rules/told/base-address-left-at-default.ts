/**
 * Somebody says that no address was set, so that the default one is asked:
 *
 *     base_url left at its default, the token is of our own server: 401
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const ADDRESS =
  '(?:[\\w.]{0,20}_?(?:api|base|server|token|instance)_?(?:url|uri|host)|api_?base|base ?url|base ?uri|api (?:url|host)|end ?point|server ?url|host ?name)s?';

export const baseAddressLeftAtDefault = tellsOfFailure(
  'base-address-left-at-default',
  [
    `\\b${ADDRESS}\\b["'\`]?(?: and [\\w.]{3,24})? (?:(?:is|are|was|were) )?(?:unset|not set|not given|left (?:out|off|empty|blank|unset|at|as)|missing|omitted|(?:at|on) (?:its|the|their) default)\\b`,
    `\\b(?:without|no|forgot(?:ten)?(?: to set)?|did(?:n.t| not) set|never set) (?:the |an? |any )?(?:custom )?${ADDRESS}\\b(?! (?:found|available|matched|returned|exists))`,
    `\\b(?:falls?|fell|fallen) back to (?:the )?(?:default|public|official|cloud|api\\.)[^\\n]{0,30}?\\b(?:server|host|instance|url|end ?point|api)\\b`,
    '\\b(?:url|host|endpoint|server)\\b[:= ]{1,3}\\S{4,80}\\n[^\\n]{0,16}?\\b(?:token|key|secret)s? (?:was |is )?(?:made|created|issued|generated|minted) (?:for|in|at|on|from|by)\\b',
  ],
  /certificate|\bTLS\b|redirect|callback|proxy|jwks|issuer|database|redis|allowed/i,
);
