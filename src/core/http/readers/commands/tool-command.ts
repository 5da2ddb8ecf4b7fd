/** The requests that commands of wget, HTTPie and git make. */
import { toBase64 } from '../../../encoding/base64.ts';
import type { Field, Request, Span } from '../../exchange.ts';
import { defined } from '../paste/part.ts';
import type { Word } from './shell.ts';

const URL = /^(?:https?:\/\/|localhost|:\d|[\w-]+(?:\.[\w-]+)+)/i;

/** The request of `wget`, `http`, `https`, `xh` or `git`, by its first word; undefined where it names no address. */
export function toolRequest(tool: string, words: readonly Word[], span: Span): Request | undefined {
  const draft = tool === 'wget' ? wget(words) : tool === 'git' ? git(words) : httpie(words);
  if (!draft.url) return undefined;
  const { text } = draft.url;
  const scheme = tool === 'https' ? 'https' : 'http';
  const host = text.startsWith(':') ? `localhost${text}` : text;
  return defined({
    method: draft.method,
    url: /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `${scheme}://${host}`,
    urlSpan: draft.url.span,
    fields: draft.fields,
    span,
    complete: false,
  });
}

interface Draft {
  readonly url: Word | undefined;
  readonly method: string | undefined;
  readonly fields: readonly Field[];
}

function field(name: string, value: string, span: Span): Field {
  return { name, value, span, valueSpan: span, decoded: true };
}

function login(pair: string, span: Span): Field {
  return field('Authorization', `Basic ${toBase64(pair)}`, span);
}

/** `--header='Name: value'`, `--user=bob --password=secret`, `--post-data=...` */
function wget(words: readonly Word[]): Draft {
  const fields: Field[] = [];
  const option = (pattern: RegExp) => {
    for (const [index, { text, span }] of words.entries()) {
      const match = pattern.exec(text);
      if (!match) continue;
      const glued = match[1];
      const next = words[index + 1];
      if (glued !== undefined) return { text: glued, span: { start: span.end - glued.length, end: span.end } };
      if (next) return next;
    }
    return undefined;
  };
  for (const [index, { text, span }] of words.entries()) {
    const value = text === '--header' ? words[index + 1] : { text: /^--header=(.*)$/s.exec(text)?.[1] ?? '', span };
    const match = value && /^([\w-]{1,100}):\s*(.+)$/s.exec(value.text);
    if (value && match) fields.push(field(match[1] ?? '', (match[2] ?? '').trim(), value.span));
  }
  const user = option(/^--(?:http-)?user(?:=(.*))?$/s);
  const password = option(/^--(?:http-)?password(?:=(.*))?$/s);
  if (user && password) fields.push(login(`${user.text}:${password.text}`, password.span));
  const posts = words.some(({ text }) => /^--post-(?:data|file)/.test(text));
  const method = option(/^--method(?:=(.*))?$/)?.text ?? (posts ? 'POST' : 'GET');
  return { url: words.find(({ text }) => !text.startsWith('-') && /^https?:\/\//i.test(text)), method, fields };
}

/** `http GET example.com/me Authorization:'Bearer x' -a bob:secret` */
function httpie(words: readonly Word[]): Draft {
  const fields: Field[] = [];
  let method: string | undefined;
  let url: Word | undefined;
  let data = false;
  let type = 'basic';
  let pair: Word | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const { text, span } = word;
    const next = words[at + 1];
    const item = /^([A-Za-z][\w-]{0,99}):(?!=|\/\/)(.*)$/s.exec(text);
    if (/^(?:-a|--auth)$/.test(text) && next) {
      pair = next;
      at++;
    } else if (/^(?:-A|--auth-type)$/.test(text) && next) {
      type = next.text;
      at++;
    } else if (/^(?:--auth-type=)(.+)$/.test(text)) type = text.slice('--auth-type='.length);
    else if (/^--auth=/.test(text)) pair = { text: text.slice('--auth='.length), span };
    else if (text.startsWith('-')) continue;
    else if (!url && !method && /^[A-Z]{3,10}$/.test(text)) method = text;
    else if (!url && URL.test(text)) url = word;
    else if (url && item) fields.push(field(item[1] ?? '', item[2] ?? '', span));
    else if (url && /^[\w.-]{1,100}:?=(?!=)/.test(text)) data = true;
  }
  if (pair && /^bearer$/i.test(type)) fields.push(field('Authorization', `Bearer ${pair.text}`, pair.span));
  else if (pair?.text.includes(':') && /^basic$/i.test(type)) fields.push(login(pair.text, pair.span));
  return { url, method: method ?? (data ? 'POST' : 'GET'), fields };
}

/** The first request of git goes to the repository's address; a login in it stays there. */
function git(words: readonly Word[]): Draft {
  return { url: words.find(({ text }) => /^https?:\/\//i.test(text)), method: undefined, fields: [] };
}
