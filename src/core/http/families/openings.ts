/** What the first line of each family of readers looks like, as cheaply as it can be told. */
import { ARROW, HEADINGS } from '../readers/panels/heading-words.ts';
import type { Paste } from '../readers/paste/paste.ts';

export function isCurl(text: string): boolean {
  return /^(?:\*|> ?[A-Z]|< ?HTTP)/.test(text);
}

export function isWget(text: string): boolean {
  return /^(?:--\d|---request begin|(?:Proxy|HTTP) request sent)/.test(text);
}

/** OkHttp's arrows, fields of Python, a struct of Go, a response of .NET, an object of Node that opens at the line's end. */
export function isPrinted(text: string): boolean {
  if (/^(?:--> |<-- |<?(?:CIMultiDict|HTTPHeaderDict|Headers\())/.test(text)) return true;
  if (text.includes('map[') || text.includes('ReasonPhrase') || text.includes('HttpHeaders@')) return true;
  return text.length <= 600 && text.trimEnd().endsWith('{') && /error|response|headers|\bat /i.test(text);
}

/** Headings and labels at the start of a line. */
const PANEL = new RegExp(
  `^\\s{0,8}(?:${ARROW}\\s{0,3})?(?:${HEADINGS}|Status|UR[IL]|Version|Protocol|Method|Scheme|Code\\s|\\[HTTP\\/)`,
  'i',
);
const ASKED = new RegExp(`^\\s{0,8}(?:${ARROW}\\s{0,3})?(?:XHR)?[A-Z]{3,7}\\s{0,4}(?:https?:|\\{\\{)`, 'i');
const ALONE = /^\s{0,8}(?:XHR)?[A-Z]{3,7}\s*$/;

/** Also a status below the address that was asked for. */
export function isPanel(paste: Paste, at: number): boolean {
  const text = paste.lines[at]?.text ?? '';
  return (
    PANEL.test(text) ||
    ASKED.test(text) ||
    ALONE.test(text) ||
    (/^\s*[1-5]\d\d/.test(text) && ASKED.test(paste.lines[at - 1]?.text ?? ''))
  );
}

/** A date, a directive of W3C's format, or a mark of one program at the start; a request with its status or its time. */
const LOG =
  /^(?:#(?:Software|Version|Date|Start-Date|End-Date|Remark|Fields): |(?:[a-z\d]{2,5} )?\d{4}[-/]\d\d[-/]\d\d|\[[A-Z]|\d{9,11}\.\d{3} )|\] \d{1,10}#\d|\bAH\d{5}: |" \d{3}\b|" from \S+ - \d{3} |\(HTTP\/\d\.\d \d{3}\)|status(?:_?code)?="?\d{3}|\[\d\d\/[A-Z]|\d ?ms\b/;

export function isLog(text: string): boolean {
  return LOG.test(text) || (text.startsWith('{') && /method|uri|RequestPath/i.test(text));
}

/** The start of a line, or what may stand before a command: a prompt, a path, a quote, `sudo`. */
const COMMAND =
  /(?:^|[\s"'&\\/$#%>\u276f\u279c!-])(?:(?:curl(?:\.exe)?["']?|https?|xh|wget|git|npm|yarn|pnpm|docker|podman|kubectl|helm|mvn|pip3?|twine|htpasswd|openssl|az|aws|gcloud|gh|export|set|setx|nuget|dotnet|cargo|python3?|node)\s|\$env:)|\b(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr)\s|^[ \t]{0,12}(?:-H|--header)[ =]?["']/i;
const REPORTS = /^npm (?:ERR!|error|warn)/i;

export function isCommand(text: string): boolean {
  return COMMAND.test(text.slice(0, 400)) && !REPORTS.test(text);
}

/** `fetch(`, `axios.post(`, `self.session.get(` */
export function isCall(text: string): boolean {
  return /\b(?:fetch|axios|got|ky|requests|httpx|session|client|s)(?:\.\w{3,8})?\(/.test(text.slice(0, 400));
}

/** Settings and credentials begin with nearly anything, but not as JSON does. */
export function isSetting(text: string): boolean {
  return !/^\s*\{/.test(text);
}
