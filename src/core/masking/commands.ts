/** Credentials that commands and programs are given by position: `curl -u user:password`, `auth=("user", "password")`. */
import { maskBasic, maskUserPassword } from './basic.ts';
import { maskCookies } from './cookies.ts';
import { maskCredential } from './credential.ts';
import { eachMatch } from './each.ts';
import { addEdit, type Edit } from './edits.ts';
import type { Ledger } from './form.ts';
import { natureOf } from './names.ts';
import { isPlaceholder } from './placeholder.ts';
import { maskValue } from './values.ts';

type Mask = (ledger: Ledger, value: string) => string;

const argument = `("[^"\\n]{1,4000}"|'[^'\\n]{1,4000}'|(?:\\\\.|[^\\s"'\\\\]){1,4000})`;
const string = `["'\`]([^"'\`\\n]{1,2000})["'\`]`;

/** Options of commands, tried where one begins; what stands in the last group is masked. */
const options: readonly (readonly [pattern: RegExp, mask: Mask])[] = [
  [
    new RegExp(`-(?:[a-zA-Z]{0,4}[uU]|-user|-proxy-user|-auth|-basic|-creds)(?:[ \\t]+|=)${argument}`, 'y'),
    maskAccount,
  ],
  [new RegExp(`-[uU](?=["'$A-Za-z0-9][^\\s]{0,400}:)${argument}`, 'y'), maskAccount],
  [new RegExp(`(?<=\\shttps?\\s(?:\\S{1,60}\\s){0,6})-a(?:[ \\t]+|=)${argument}`, 'y'), maskAccount],
  [
    new RegExp(`-(?:b|-cookie)(?:[ \\t]+|=)${argument}`, 'y'),
    (ledger, value) => (value.includes('=') ? maskCookies(ledger, value) : value),
  ],
  [
    new RegExp(
      `--?[A-Za-z-]{0,40}(?:password|passwd|passphrase|token|secret|api-?key|bearer|-pass|access-?key|AccessToken)[ \\t]+(?!-)${argument}`,
      'iy',
    ),
    maskCredential,
  ],
];
const option = /\s-(?=[a-zA-Z-])/g;

/** Commands and calls, and pieces of which one is in every text that holds such a command. */
const commands: readonly (readonly [pattern: RegExp, mask: Mask, needs: readonly string[]])[] = [
  [
    new RegExp(
      `\\b(?:docker|podman|helm|oras|crane|skopeo|az|heroku|nuget|oc)\\b[^\\n]{0,300}?\\s-p[ \\t]+${argument}`,
      'g',
    ),
    maskCredential,
    [' -p'],
  ],
  [
    new RegExp(`\\b(?:mysql|mysqldump|sshpass|mongo|mongosh)\\b[^\\n]{0,300}?\\s-p[ \\t]?(?=\\S)${argument}`, 'g'),
    maskCredential,
    [' -p'],
  ],
  [
    new RegExp(`\\bhtpasswd[ \\t]+-[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S+[ \\t]+\\S+[ \\t]+${argument}`, 'g'),
    maskCredential,
    ['htpasswd'],
  ],
  [
    new RegExp(
      `\\b(?:GetBytes|Buffer\\.from|btoa|b64encode|base64_encode|encode64|encodeToString|strict_encode64)\\(\\s{0,8}b?${string}`,
      'g',
    ),
    maskAccount,
    ['GetBytes', 'Buffer.from', 'btoa', 'b64enc', 'base64_enc', 'encode64', 'encodeToS'],
  ],
  [
    new RegExp(
      `\\b(?:echo|printf)[ \\t]+(?:-[a-z]+[ \\t]+)?${argument}(?=[ \\t]*\\|[ \\t]*(?:base64|openssl|docker|podman|helm|gh|kubectl|htpasswd|vault))`,
      'g',
    ),
    maskAccount,
    ['echo ', 'printf '],
  ],
  [new RegExp(`\\bConvertTo-SecureString[ \\t]+(?:-String[ \\t]+)?${argument}`, 'gi'), maskCredential, ['ecure']],
];

const calls = new RegExp(
  `(?:\\bauth\\s{0,4}=\\s{0,4}\\(|(?:HTTP(?:Basic|Digest|Proxy)Auth|BasicAuth|SetBasicAuth|basicAuth|basic_auth|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|\\.auth|authenticate_or_request)\\()\\s{0,8}${string}\\s{0,8},\\s{0,8}${string}`,
  'g',
);
/** A header set by a server's configuration: name and value apart by white space. */
const directive =
  /\b(?:proxy_set_header|fastcgi_param|uwsgi_param|add_header|RequestHeader|header_up|Header|set-header|setHeader\(|addHeader\(|header\(|setRequestHeader\(|\.set\(|\.header\(|Headers?\.Add\(|DefaultRequestHeaders\.Add\(|headers?\.append\()[ \t]*(?:set |add |append |always )?[ \t]*["']?([A-Za-z][A-Za-z0-9_-]{2,60})["']?[ \t]*,?[ \t]+("[^"\n]{1,4000}"|'[^'\n]{1,4000}'|[^\s;)"']{1,4000})/g;

/** Adds the edits for commands and calls. */
export function scanCommands(text: string, ledger: Ledger, edits: Edit[]): void {
  eachMatch(option, text, ({ index }) => {
    for (const [pattern, mask] of options) {
      pattern.lastIndex = index + 1;
      const match = pattern.exec(text);
      if (match) replace(match, match[1] ?? '', mask);
    }
  });
  for (const [pattern, mask, needs] of commands) {
    if (!needs.some((piece) => text.includes(piece))) continue;
    eachMatch(pattern, text, (match) => replace(match, match[1] ?? '', mask));
  }
  if (text.includes('uth') || text.includes('Credential')) eachMatch(calls, text, maskCall);
  if (!text.includes('eader') && !text.includes('_param') && !text.includes('.set(')) return;
  eachMatch(directive, text, (match) => {
    const nature = natureOf(match[1] ?? '');
    if (nature === null || nature === 'challenge' || nature === 'naming' || nature === 'weak') return;
    replace(match, match[2] ?? '', (_, value) => maskValue(ledger, nature, value));
  });

  function maskCall(match: RegExpExecArray): void {
    const [whole, user = '', password = ''] = match;
    const end = match.index + whole.length - 1;
    addEdit(edits, text, end - password.length, end, 'command', maskCredential(ledger, password));
    const start = match.index + whole.search(/["'`]/) + 1;
    const masked = maskUserPassword(ledger, `${user}:`).slice(0, -1);
    addEdit(edits, text, start, start + user.length, 'command', masked);
  }

  function replace(match: RegExpExecArray, value: string, mask: Mask): void {
    const inner = /^["']/.test(value) ? value.slice(1, -1) : value;
    if (isPlaceholder(inner)) return;
    const end = match.index + match[0].length - (inner === value ? 0 : 1);
    addEdit(edits, text, end - inner.length, end, 'command', mask(ledger, inner));
  }
}

/** `user:password`; a name alone is a user or a path and stays. */
function maskAccount(ledger: Ledger, value: string): string {
  if (value.includes(':') && !/^https?:/.test(value)) return maskUserPassword(ledger, value);
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value) && /\d/.test(value) ? maskBasic(ledger, value) : value;
}
