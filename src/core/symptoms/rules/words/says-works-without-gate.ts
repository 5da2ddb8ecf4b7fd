/**
 * The words say that the failure goes away with the login in front of the application:
 *
 *     With basic auth enabled the app says 401, without basic auth it works.
 */
import { says } from '../../kinds/says.ts';

const GATE =
  '(?:(?:http[- ]?)?basic[-_ ]?auth(?:entication)?|auth[-_]basic|htpasswd|htaccess (?:password|protection)|password[- ]protect(?:ion|ed)|authelia|oauth2[-_ ]?proxy|forward[-_ ]?auth|authentik|cloudflare access)';
const GOOD =
  '(?:works?|working|worked|fine|okay?|succeeds?|gone|goes away|disappears?|solved?|fixed|fixes|resolve[sd]?)';
const OFF =
  '(?:without|disabl\\w+|remov\\w+|turn(?:ed|ing)? off|switch(?:ed|ing)? off|comment(?:ed|ing)? out|deactivat\\w+|bypass\\w*)';
const ON =
  '(?:with|behind|after|enabl\\w+|add(?:ed|ing)?|turn(?:ed|ing)? on|switch(?:ed|ing)? on|activat\\w+|us(?:e|ing)|set(?:ting)? up)';
const BAD =
  '(?:401|403|unauthori[sz]ed|fail(?:s|ed|ing)?|broken|breaks?|stops?|stopped|no longer|(?:does|do|did)(?:n.t| not) work|can(?:.t|not)|unable|invalid|error)';

export const saysWorksWithoutGate = says(
  'says-works-without-gate',
  [
    `\\b${OFF} (?:the |my |nginx |apache |caddy |traefik |http )?${GATE}\\b[^\\n.;]{0,60}?\\b${GOOD}\\b`,
    `\\b${GOOD}\\b[^\\n.;]{0,40}?\\b${OFF} (?:the |my |nginx |apache |caddy |traefik |http )?${GATE}\\b`,
    `\\b${ON} (?:the |my |an? |nginx |apache |caddy |traefik |http )?${GATE}\\b[^\\n.;]{0,80}?\\b${BAD}\\b`,
    '(?:开启|启用|打开|加上|添加|设置)了?[^\\n]{0,8}(?:basic[-_ ]?auth|密码)[^\\n]{0,40}(?:401|403|失败|错误|失效|不行|无法)',
    '(?:关掉|关闭|去掉|取消|禁用|删除)了?[^\\n]{0,8}(?:basic[-_ ]?auth|密码)[^\\n]{0,12}(?:正常|可以|好了|没问题)',
    '\\b(?:ohne|sans|sin|senza|sem|без)\\b (?:http )?basic[-_ ]?auth\\b',
  ],
  /\bcors\b|preflight|\boptions\b/i,
);
