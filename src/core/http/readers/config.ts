/** Files that set a server or a client up: only what they are is told, rules look at their text. */
import type { Found } from './paste/part.ts';
import { isBlankLine, type Line, type Paste } from './paste/paste.ts';

const DIRECTIVES: readonly RegExp[] = [
  // nginx
  /^\s*(?:server|location|upstream|http|map|if|limit_except)\b[^;{}]{0,300}\{\s*(?:#.*)?$/,
  /^\s*(?:auth_basic|auth_basic_user_file|auth_request|auth_request_set|proxy_set_header|proxy_pass|proxy_pass_header|proxy_hide_header|fastcgi_param|fastcgi_pass|add_header|satisfy|allow|deny|underscores_in_headers|error_page|return|rewrite|auth_jwt\w*|server_name|listen|uwsgi_param|include)\s[^;{}]{1,500};/,
  // Apache
  /^\s*(?:AuthType|AuthName|AuthUserFile|AuthGroupFile|AuthBasicProvider|AuthDigest\w*|AuthLDAP\w*|Require|RequireAll|Satisfy|Order|Allow from|Deny from|AllowOverride|CGIPassAuth|WSGIPassAuthorization|SetEnvIf\w*|RewriteEngine|RewriteCond|RewriteRule|ProxyPass\w*|Header (?:always )?(?:set|unset|add|append)|RequestHeader|FcgidPassHeader|ErrorDocument|GSS?API\w*)\s+\S/,
  /^\s*<\/?(?:Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|VirtualHost|IfModule|IfDefine|Limit|LimitExcept|Proxy|RequireAll|RequireAny|RequireNone)\b[^>]{0,300}>/,
  // Compose, Kubernetes, kubeconfig, workflow files
  /^\s*(?:-\s)?(?:services|image|environment|labels|ports|volumes|networks|apiVersion|kind|metadata|clusters|contexts|users|current-context|spec|env_file|container_name|command|depends_on|client-certificate-data|client-key-data|secrets|permissions|stages|registry-url|runs-on|uses|with|env|imagePullSecrets):(?:\s|$)/,
  /^\s*-\s["']?traefik\.[\w.-]+=/,
  // .npmrc, .yarnrc, .netrc, pip.conf, gitconfig
  /^\s*\/\/[\w.:-]+\/\S*:(?:_authToken|_auth|_password|username|email|always-auth|certfile|keyfile)\s*=/,
  /^\s*(?:@[\w-]+:)?(?:registry|always-auth|_auth|_authToken)\s*=/,
  /^\s*(?:machine|default)\s+(?:\S+\s+)?(?:login|account|$)|^\s*machine\s+\S+\s*$|^\s*(?:login|password)\s+\S+\s*$/,
  /^\s*\[(?:credential|http|url|user|remote|core|global|install|distutils|pypi|default|profile)(?:\s+"?[^\]]{1,200})?\]\s*$/,
  /^\s*(?:index-url|extra-index-url|trusted-host|helper|extraheader|insteadOf|aws_access_key_id|aws_secret_access_key)\s*=/,
  // Caddyfile, HAProxy
  /^\s*(?:basicauth|basic_auth|forward_auth|reverse_proxy|userlist|frontend|backend|http-request auth|acl|stats auth|stats uri)\b\s*[^:]{0,300}$/,
];
/** `KEY=value`: an .env file if there are several, or the name is one of a secret. */
const SETTING = /^\s*(?:export\s+|-\s+)?[A-Z][A-Z0-9_]{1,80}\s?=(?!=)/;
const SECRET =
  /^\s*(?:export\s+|-\s+)?[A-Z0-9_]*(?:TOKEN|KEY|SECRET|PASSWORD|AUTH|USER|URL|DOMAIN|SESSION)[A-Z0-9_]*\s?=/;

function isDirective(text: string): boolean {
  return text.length < 4000 && DIRECTIVES.some((directive) => directive.test(text));
}

/** Settings go on through lines that may be anything, up to an empty line with none behind it. */
export function readConfig(paste: Paste, at: number): Found | undefined {
  const text = (paste.lines[at] as Line).text;
  const opens = /^\s*[#;]/.test(text) ? startsBelow(paste, at) : isDirective(text) || isSetting(paste, at);
  if (!opens) return undefined;
  let next = at + 1;
  for (; next < paste.lines.length; next++) {
    const line = paste.lines[next] as Line;
    if (line.apart) break;
    if (isBlankLine(line)) continue;
    const plain = line.text;
    const goesOn =
      isDirective(plain) ||
      SETTING.test(plain) ||
      /^\s*[#;}\])]|^\s+[\w"'<-]|^\s*<\/?[\w?]|^\s*-\s/.test(plain) ||
      /^[\w.-]{1,60}:(?:\s|$)/.test(plain);
    if (!goesOn) break;
  }
  return { format: 'config', exchanges: [], next };
}

function isSetting(paste: Paste, at: number): boolean {
  const text = (paste.lines[at] as Line).text;
  if (!SETTING.test(text)) return false;
  return SECRET.test(text) || SETTING.test(paste.lines[at + 1]?.text ?? '');
}

/** A comment belongs to the settings below it. */
function startsBelow(paste: Paste, at: number): boolean {
  const next = paste.lines[at + 1];
  return next !== undefined && (isDirective(next.text) || SETTING.test(next.text));
}
