/** Commands that somebody typed: what request they make, where that is known. */
import { curlRequest } from '../curl/curl-command.ts';
import { lineBehind } from '../errors/body.ts';
import type { Found } from '../paste/part.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { codeCall } from './code-call.ts';
import { powershellCall } from './powershell-call.ts';
import { shellWords } from './shell.ts';
import { toolRequest } from './tool-command.ts';

/** `$ `, `# `, `% `, `PS C:\> `, `bob@host:~$ `, `>>> `, `C:\Users\bob>` */
const PROMPT =
  /^(?:\u279c {1,2}\S{1,60} (?:git:\(\S{1,60}\) )?(?:\u2717 )?|(?:PS )?[\w@~:.()\\/[\]\- ]{0,100}?[$#%>\u276f\u279c]\s{0,4})?(?:(?:sudo|time|RUN|run:|-|!) ?){0,2}/;
const CURL = /^["'&]{0,2}(?:\S{0,100}[\\/])?curl(?:\.exe)?["']?(?=\s)/;
/** A piece of a curl command whose beginning was left out: `-H 'Accept: text/plain'` */
const PIECE = /^(?=[ \t]{0,12}(?:-H|--header)[ =]?["'][A-Za-z][\w-]{0,60}:)/;
const OTHERS =
  /^(?:(?:https?|xh) (?:-|[A-Z]{3,8} |https?:|\S{0,200}[./:])|wget (?:-|https?:)|git (?:clone|push|pull|fetch|ls-remote|credential|config|remote)\b|npm (?:publish|install|i|ci|login|whoami|view|adduser|config)\b|yarn (?:install|add|publish|npm)\b|pnpm (?:install|i|publish|add)\b|docker (?:login|pull|push|compose|run)\b|podman (?:login|pull|push)\b|kubectl \w{2,}|helm \w{2,}|mvn \S|pip3? install|twine upload|htpasswd -|openssl s_client|az (?:login|account|acr)|aws \S{2,} \S|gcloud \S|gh (?:auth|api|pr|repo|release)\b|export [A-Z_]{2,60}=|\$env:[A-Z_]{2,60} ?=|set [A-Z_]{2,60}=|setx |nuget (?:push|restore)|dotnet (?:nuget|restore)|cargo publish|python3? -[cm]|node -e)/;

export function readCommand(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const head = line.text.slice(0, 400);
  const call = codeCall(paste, at) ?? powershellCall(paste, at);
  /* PowerShell repeats the command below its error, behind a `+`. */
  const format = call && head.startsWith('+ ') ? 'error-line' : 'command';
  if (call) return { format, exchanges: [{ request: call.request }], next: lineBehind(paste, at, call.end) };
  const piece = isBehindCommand(paste, at) ? null : PIECE.exec(head);
  const from = piece ? 0 : (PROMPT.exec(head)?.[0].length ?? 0);
  const bare = head.slice(from);
  const curl = piece ?? CURL.exec(bare);
  if (!curl) return OTHERS.test(bare) ? otherCommand(paste, at, from, bare) : undefined;
  const start = line.start + from;
  const { words, end } = shellWords(paste, start + curl[0].length);
  const request = curlRequest(words, { start, end: trimmedEnd(paste.text, start, end) });
  if (!request || !isCommand(request.url, words.length)) return skipped(paste, at, end);
  return { format: 'command', exchanges: [{ request }], next: lineBehind(paste, at, end) };
}

/** A line below a command that was pasted without the marks at its line ends belongs to that command. */
function isBehindCommand({ lines }: Paste, at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? '';
  return /^(?:-|curl\b)|:\/\/\S*$/.test(above.slice(-2000));
}

const TOOL = /^(?:(wget|https?|xh) |(git) (?:clone|push|pull|fetch|ls-remote) )/;

/** A command of another program than curl, with the request that it makes where it names an address. */
function otherCommand(paste: Paste, at: number, from: number, bare: string): Found {
  const tool = TOOL.exec(bare);
  if (!tool) return { format: 'command', exchanges: [], next: at + 1 };
  const start = (paste.lines[at] as Line).start + from;
  const { words, end } = shellWords(paste, start + tool[0].length);
  const span = { start, end: trimmedEnd(paste.text, start, end) };
  const request = toolRequest(tool[1] ?? tool[2] ?? '', words, span);
  return { format: 'command', exchanges: request ? [{ request }] : [], next: lineBehind(paste, at, end) };
}

/** What was read as words of a sentence is not read again, line by line. */
function skipped(paste: Paste, at: number, end: number): Found | undefined {
  const next = lineBehind(paste, at, end);
  return next > at + 1 ? { format: 'text', exchanges: [], next } : undefined;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** `curl gives me a 401` is a sentence. */
function isCommand(url: string | undefined, words: number): boolean {
  if (url === undefined) return words > 1;
  return /[.:/$<{%]|localhost/.test(url.replace(/^http:\/\//, ''));
}
