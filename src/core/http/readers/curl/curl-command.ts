/** The request that a curl command makes. */
import { toBase64 } from '../../../encoding/base64.ts';
import type { Body, Field, Request, Span } from '../../exchange.ts';
import type { Word } from '../commands/shell.ts';
import { defined } from '../paste/part.ts';

/** Options whose value is the next word (curl 8, those in common use). */
const VALUED = new Set(
  (
    '-A -b -c -C -d -D -e -E -F -H -h -K -m -o -P -Q -r -t -T -u -U -w -x -X -y -Y -z --cacert --capath --cert --cert-type --ciphers ' +
    '--config --connect-timeout --connect-to --continue-at --cookie --cookie-jar --data --data-ascii --data-binary ' +
    '--data-raw --data-urlencode --delegation --dump-header --form --form-string --header --interface --json --key ' +
    '--key-type --limit-rate --login-options --max-redirs --max-time --netrc-file --noproxy --oauth2-bearer --output ' +
    '--pass --preproxy --proto --proxy --proxy-header --proxy-user --range --rate --referer --request --request-target ' +
    '--resolve --retry --retry-delay --retry-max-time --service-name --socks5 --socks5-hostname --socks4 --stderr ' +
    '--trace --trace-ascii --unix-socket --upload-file --url --user --user-agent --variable --write-out --aws-sigv4'
  ).split(' '),
);

interface Draft {
  method?: string;
  head?: true;
  get?: true;
  put?: true;
  url?: Word;
  user?: Word;
  bearer?: Word;
  /** Another scheme than Basic, or none that the command tells. */
  negotiated?: true;
  elsewhere?: true;
  readonly fields: Field[];
  readonly data: Word[];
}

/** What a command with these arguments asks for; undefined where they hold neither an address, a field nor a user. */
export function curlRequest(words: readonly Word[], span: Span): Request | undefined {
  const draft: Draft = { fields: [], data: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const [name, glued] = option(word);
    if (name === undefined) {
      draft.url ??= word;
    } else if (VALUED.has(name)) {
      const value = glued ?? words[++at];
      if (value) valued(draft, name, value);
    } else {
      flag(draft, name);
    }
  }
  if (!draft.url && draft.fields.length === 0 && !draft.user) return undefined;
  return request(draft, span);
}

/** The option a word is, and its value where it is glued on: `-XPOST`, `-sSu`, `--user=x`. */
function option(word: Word): [string | undefined, Word?] {
  const { text, span } = word;
  if (!text.startsWith('-') || text === '-') return [undefined];
  if (text.startsWith('--')) return [text];
  for (let at = 1; at < text.length; at++) {
    const name = `-${text.charAt(at)}`;
    if (!VALUED.has(name)) continue;
    const rest = text.slice(at + 1);
    return rest === '' ? [name] : [name, { text: rest, span: { start: span.end - rest.length, end: span.end } }];
  }
  return [text];
}

function flag(draft: Draft, name: string): void {
  const short = name.startsWith('--') ? '' : name;
  if (name === '--head' || short.includes('I')) draft.head = true;
  if (name === '--get' || short.includes('G')) draft.get = true;
  if (/^--(?:digest|ntlm|negotiate|anyauth)$/.test(name)) draft.negotiated = true;
  if (/^--netrc/.test(name) || short.includes('n')) draft.elsewhere = true;
}

function valued(draft: Draft, name: string, word: Word): void {
  const named = (field: string) => draft.fields.push(made(field, word.text, word.span));
  if (name === '-H' || name === '--header') header(draft, word);
  else if (name === '-X' || name === '--request') draft.method = word.text;
  else if (name === '--url') draft.url ??= word;
  else if (name === '-u' || name === '--user') draft.user = word;
  else if (name === '--oauth2-bearer') draft.bearer = word;
  else if (name === '-A' || name === '--user-agent') named('User-Agent');
  else if (name === '-e' || name === '--referer') named('Referer');
  else if ((name === '-b' || name === '--cookie') && word.text.includes('=')) named('Cookie');
  else if (name === '-T' || name === '--upload-file') draft.put = true;
  else if (/^(?:-d|-F|--data|--json|--form)/.test(name)) draft.data.push(word);
  else if (name === '-K' || name === '--config' || name === '--netrc-file') draft.elsewhere = true;
  else if (name === '--aws-sigv4') draft.negotiated = true;
}

function made(name: string, value: string, span: Span): Field {
  return { name, value, span, valueSpan: span };
}

/** `Name: value`; `Name;` is empty, `Name:` takes a field away, `@file` is not here. */
function header(draft: Draft, { text, span }: Word): void {
  if (/^[^\s:;]{1,200};$/.test(text)) {
    draft.fields.push({ name: text.slice(0, -1), value: '', span, valueSpan: { start: span.end, end: span.end } });
    return;
  }
  const match = /^([^\s:@][^\s:]{0,199})\s{0,20}:/.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  const value = rest.trim();
  if (!match || value === '') return;
  const lead = match[0].length + rest.length - rest.trimStart().length;
  const exact = span.end - span.start === text.length;
  const valueSpan = exact ? { start: span.start + lead, end: span.start + lead + value.length } : span;
  draft.fields.push({ name: match[1] ?? '', value, span, valueSpan });
}

function request(draft: Draft, span: Span): Request {
  const { url, user, bearer, data } = draft;
  const fields = [...draft.fields];
  const authorized = fields.some((field) => field.name.toLowerCase() === 'authorization');
  const login = (value: string, from: Word) =>
    fields.push({ name: 'Authorization', value, span: from.span, valueSpan: from.span, decoded: true });
  if (!authorized && bearer) login(`Bearer ${bearer.text}`, bearer);
  else if (!authorized && user?.text.includes(':') && !draft.negotiated) login(`Basic ${toBase64(user.text)}`, user);
  const sent = draft.get ? undefined : bodyOf(data);
  const asked = draft.head ? 'HEAD' : draft.put ? 'PUT' : sent ? 'POST' : 'GET';
  return defined({
    method: draft.method ?? asked,
    url: url && (/^(?:[a-z][\w+.-]*:\/\/|[$"{%<])/i.test(url.text) ? url.text : `http://${url.text}`),
    urlSpan: url?.span,
    fields,
    body: sent,
    span,
    complete: !draft.elsewhere && !draft.negotiated && !(user && !user.text.includes(':')),
  });
}

function bodyOf(data: readonly Word[]): Body | undefined {
  const [first] = data;
  const last = data.at(-1);
  if (!first || !last) return undefined;
  return { text: data.map((word) => word.text).join('&'), span: { start: first.span.start, end: last.span.end } };
}
