/**
 * Requests as code makes them: `fetch(url, {...})`, `axios.get(url, {...})`, `requests.get(url, headers={...})`. What
 * only the running program knows, such as a variable as a value, is left out.
 */
import { toBase64 } from '../../../encoding/base64.ts';
import type { Field, Request, Span } from '../../exchange.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonString, member } from '../json/json-value.ts';
import { type Argument, readArguments } from '../json/literal.ts';
import { defined } from '../paste/part.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { jsonField } from '../printed/json-fields.ts';
import type { Call } from './powershell-call.ts';

const BEFORE =
  '^[ \\t]{0,40}(?:>>> |> )?(?:(?:const|let|var|return|export) )?(?:[\\w$.{}, \\t]{1,80}? = )?(?:await |yield |return ){0,2}';
const SCRIPT = new RegExp(
  `${BEFORE}((?:window\\.)?fetch|axios(?:\\.(get|post|put|patch|delete|head|options|request))?|(?:got|ky)(?:\\.(get|post|put|patch|delete|head))?)\\(`,
  'd',
);
const PYTHON = new RegExp(
  `${BEFORE}((?:requests|httpx|session|client|s|self\\.session|self\\.client)\\.(get|post|put|patch|delete|head|options|request))\\(`,
  'd',
);

/** A call of `fetch`, axios or requests and their like that begins on the line. */
export function codeCall(paste: Paste, at: number): Call | undefined {
  const line = paste.lines[at] as Line;
  const head = line.text.slice(0, 400);
  if (!head.includes('(')) return undefined;
  const script = SCRIPT.exec(head);
  const match = script ?? PYTHON.exec(head);
  const name = match?.indices?.[1];
  if (!match || !name) return undefined;
  const { args, end } = readArguments(paste.text, line.start + match[0].length - 1);
  const parts = script ? scriptParts(args, match[1] ?? '') : pythonParts(args, match[2] === 'request');
  const method = match[2] ?? match[3];
  const request = made(paste.text, parts, method === 'request' ? undefined : method, {
    start: line.start + name[0],
    end: Math.max(end, line.start + match[0].length),
  });
  return request && { request, end };
}

interface Parts {
  readonly url?: JsonNode | undefined;
  readonly method?: JsonNode | undefined;
  readonly headers?: JsonNode | undefined;
  readonly login?: JsonNode | undefined;
}

/** `axios({url, headers})`, `axios.post(url, data, {headers})`, `fetch(url, {headers})` */
function scriptParts(args: readonly Argument[], name: string): Parts {
  const [first, ...rest] = args.map(({ value }) => value);
  const options = first?.kind === 'object' ? first : rest.findLast((one) => one.kind === 'object');
  const withData = /^axios\.(?:post|put|patch)$/.test(name) && rest.length < 2;
  const set = withData && first?.kind !== 'object' ? undefined : options;
  const isTarget = first !== undefined && first.kind !== 'object';
  return {
    url: isTarget ? first : member(set, 'url'),
    method: member(set, 'method'),
    headers: member(set, 'headers'),
    login: member(set, 'auth'),
  };
}

/** `requests.request(method, url, ...)`, `requests.get(url, headers=..., auth=(user, password))` */
function pythonParts(args: readonly Argument[], isRequest: boolean): Parts {
  const named = (name: string) => args.find((one) => one.name === name)?.value;
  const plain = args.filter(({ name }) => name === undefined).map(({ value }) => value);
  const [method, url] = isRequest ? plain : [undefined, plain[0]];
  return {
    url: named('url') ?? url,
    method: named('method') ?? method,
    headers: named('headers'),
    login: named('auth'),
  };
}

function made(text: string, parts: Parts, method: string | undefined, span: Span): Request | undefined {
  const { url, headers, login } = parts;
  const address = url?.kind === 'string' ? jsonString(text, url) : undefined;
  // A path is one, `"get"` of a dictionary is none.
  if (address === undefined ? !headers : !/[/.:{$]/.test(address) || /\s/.test(address)) return undefined;
  const stated = parts.method?.kind === 'string' ? jsonString(text, parts.method) : method;
  return defined({
    method: (stated ?? 'GET').toUpperCase(),
    url: address,
    urlSpan: url?.kind === 'string' ? inner(text, url) : undefined,
    fields: [...stringFields(text, headers), ...basic(text, login)],
    span,
    complete: false,
  });
}

function stringFields(text: string, headers: JsonNode | undefined): Field[] {
  if (headers?.kind !== 'object') return [];
  return headers.keys.flatMap((name, index) => {
    const value = headers.values[index];
    return value?.kind === 'string' ? [jsonField(text, name, value)] : [];
  });
}

/** `('bob', 'secret')`, `{ username: 'bob', password: 'secret' }` */
function basic(text: string, login: JsonNode | undefined): Field[] {
  const pair = login?.kind === 'array' ? login.values : [member(login, 'username'), member(login, 'password')];
  const [user, password] = pair;
  if (!login || pair.length !== 2 || user?.kind !== 'string' || password?.kind !== 'string') return [];
  const span = { start: login.start, end: login.end };
  const value = `Basic ${toBase64(`${jsonString(text, user)}:${jsonString(text, password)}`)}`;
  return [{ name: 'Authorization', value, span, valueSpan: span, decoded: true }];
}
