/** Credentials that commands and programs are given by position: `curl -u user:password`, `auth=("user", "password")`. */
import { maskUserPassword } from '../credentials/basic.ts';
import { maskCookies } from '../credentials/cookies.ts';
import { maskCredential } from '../credentials/credential.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import type { Ledger } from '../edits/form.ts';
import { natureOf } from '../pairs/names.ts';
import { isPlaceholder } from '../pairs/placeholder.ts';
import { maskValue } from '../pairs/values.ts';
import { eachMatch } from './each.ts';
import { argument, commandsIn, type Mask, maskAccount } from './known-commands.ts';

const string = `["'\`]([^"'\`\n]{1,2000})["'\`]`;

/** Options of commands, tried where one begins; what stands in the last group is masked. */
const options: readonly (readonly [pattern: RegExp, mask: Mask])[] = [
  [
    new RegExp(`-(?:[a-zA-Z]{0,4}[uU]|-user|-proxy-user|-auth|-basic|-creds)(?:[ \\t]+|=)${argument}`, 'y'),
    maskAccount,
  ],
  [new RegExp(`-[uU](?=["'$A-Za-z0-9][^\\s]{0,400}:)${argument}`, 'y'), maskAccount],
  [new RegExp(`(?<=(?:^|\\s)(?:https?|xhs?)\\s(?:\\S{1,60}\\s){0,6})-a(?:[ \\t]+|=)${argument}`, 'my'), maskAccount],
  [
    new RegExp(`-(?:b|-cookie)(?:[ \\t]+|=)${argument}`, 'y'),
    (ledger, value) => (value.includes('=') ? maskCookies(ledger, value) : value),
  ],
  [
    new RegExp(
      `--?[A-Za-z-]{0,40}(?:password|passwd|passphrase|token|secret|api-?key|bearer|(?<!by)pass|access-?key|AccessToken)[ \\t]+(?!-)${argument}`,
      'iy',
    ),
    maskCredential,
  ],
];
const option = /\s-(?=[a-zA-Z-])/g;

const calls = new RegExp(
  `(?:\\bauth["']?\\s{0,4}[=:]\\s{0,4}\\(|(?:HTTP(?:Basic|Digest|Proxy)Auth|BasicAuth|SetBasicAuth|basicAuth|basic_auth|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|Credentials(?:\\.basic)?|\\.auth|authenticate_or_request)\\()\\s{0,8}${string}\\s{0,8},\\s{0,8}${string}`,
  'g',
);
/** `cookies={'a': 'b'}`: every value is one. */
const cookieTable = /(\bcookies["']?\s{0,4}[=:]\s{0,4}\{)([^{}\n]{2,8000})(?=\})/gi;
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
  for (const { pattern, mask } of commandsIn(text)) {
    eachMatch(pattern, text, (match) => replace(match, match[1] ?? '', mask));
  }
  if (text.includes('ookies')) eachMatch(cookieTable, text, maskTable);
  if (text.includes('uth') || text.includes('Credential')) eachMatch(calls, text, maskCall);
  if (!text.includes('eader') && !text.includes('_param') && !text.includes('.set(')) return;
  eachMatch(directive, text, (match) => {
    const nature = natureOf(match[1] ?? '');
    if (nature === null || nature === 'challenge' || nature === 'naming' || nature === 'weak') return;
    replace(match, match[2] ?? '', (_, value) => maskValue(ledger, nature, value));
  });

  function maskTable({ index, 1: head = '', 2: table = '' }: RegExpExecArray): void {
    const masked = table.replace(
      /([:=]\s{0,4}["'])([^"']{1,4000})(?=["'])/g,
      (_, before: string, value: string) => before + maskCredential(ledger, value),
    );
    const start = index + head.length;
    addEdit(edits, text, start, start + table.length, masked);
  }

  function maskCall(match: RegExpExecArray): void {
    const [whole, user = '', password = ''] = match;
    const end = match.index + whole.length - 1;
    addEdit(edits, text, end - password.length, end, maskCredential(ledger, password));
    const start = match.index + whole.search(/["'`]/) + 1;
    const masked = maskUserPassword(ledger, `${user}:`).slice(0, -1);
    addEdit(edits, text, start, start + user.length, masked);
  }

  function replace(match: RegExpExecArray, value: string, mask: Mask): void {
    const inner = /^["']/.test(value) ? value.slice(1, -1) : value;
    if (isPlaceholder(inner)) return;
    const end = match.index + match[0].length - (inner === value ? 0 : 1);
    addEdit(edits, text, end - inner.length, end, mask(ledger, inner));
  }
}
