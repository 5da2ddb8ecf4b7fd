/**
 * A service of the cloud says that it has no such account or key at all, as the host of another region or system does:
 *
 *     { "code": 1001, "msg": "account does not exist" }
 */
import { says } from '../../kinds/says.ts';

const KEY =
  '(?:api ?|app ?|access ?|consumer ?|client ?|license ?|project ?|merchant ?)(?:key|token|id|secret)s?|\\bapi[ _-]?key|\\bapp ?id';

export const accountUnknownHere = says(
  'account-unknown-here',
  [
    '\\baccounts? (?:does(?:n.t| not) exist|do not exist|not exists?|is not registered|was not found on this server)\\b|\\baccount_?(?:does_?)?not_?(?:exist|registered)\\w{0,2}\\b',
    '(?:账号|帐号|账户|用户)(?:不存在|未注册)|\\b(?:Konto|Benutzerkonto) existiert nicht\\b|\\bcompte (?:inexistant|introuvable|n.existe pas)|\\bla cuenta no existe\\b',
    `(?:${KEY})\\b[^\\n]{0,8}? (?:(?:was |is )?not (?:registered|recogni[sz]ed)|(?:was |is )?not found (?:for|in) (?:the |this )?(?:merchant|account|project|tenant|organi[sz]ation))\\b`,
    '\\bno (?:user|account|customer|project|merchant|organi[sz]ation|tenant) (?:was )?found (?:for|with|by) (?:the |this |that )?(?:given |provided )?(?:api |access )?(?:key|token)\\b|\\bkey not found for (?:the |this )?(?:merchant|account|project|tenant)\\b',
    '\\b(?:consumer_key|oauth_consumer_key|app_key)_(?:unknown|rejected|not_found|not_exist\\w{0,3})\\b|\\b(?:unknown|invalid|unrecogni[sz]ed) consumer[ _]key\\b|\\b(?:KEY|ACCOUNT|MERCHANT)_NOT_(?:CONFIGURED|REGISTERED|EXISTS?|FOUND)\\b',
    '\\bno (?:installed|registered) (?:add-?on|app|client|tenant)\\b[^\\n]{0,40}?\\b(?:client ?key|api ?key|token)\\b',
  ],
  /\bin (?:the )?(?:env|config|header|keychain|key ?store|database|vault)|environment variable|key ?chain|dictionary|KeyError|\.env\b|ldap|\bpermission/i,
);
