/** Log lines that are JSON objects: Caddy, Traefik, and loggers that name method, address and status. */
import type { Exchange, Field } from '../../exchange.ts';
import { readJson } from '../json/json.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonNumber, jsonString, member } from '../json/json-value.ts';
import { absoluteUrl, type Scheme } from '../message/start-line.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';
import { fieldsIn } from '../printed/json-fields.ts';
import { type Piece, toldExchange } from './log-facts.ts';

/** Caddy in its console format puts time, level, logger and words in front of the object. */
const CONSOLE = /^\d{4}[/-]\d\d[/-]\d\d[ T][\d:.]{8,18}\S{0,6}\s{1,4}\S{1,20}\s{1,4}\S{1,80}\s[^{]{0,200}\{/;

/** An exchange; undefined where the object is cut, broken, or without method, address and status. */
export function jsonLogLine(paste: Paste, line: Line): Exchange | undefined {
  const start = line.text.startsWith('{') ? 0 : (CONSOLE.exec(line.text)?.[0].length ?? 0) - 1;
  if (start < 0 || !line.text.trimEnd().endsWith('}')) return undefined;
  const read = readJson(paste.text.slice(0, line.end), line.start + start);
  if (!read || read.broken !== undefined) return undefined;
  return (
    caddy(paste.text, line, read.node) ?? traefik(paste.text, line, read.node) ?? plain(paste.text, line, read.node)
  );
}

function pieceOf(text: string, node: JsonNode | undefined): Piece | undefined {
  if (node?.kind !== 'string' && node?.kind !== 'number') return undefined;
  return { text: jsonString(text, node), span: inner(text, node) };
}

function shown(fields: readonly Field[]): Field[] {
  return fields.filter((field) => field.value !== '');
}

/** `{"level":"error","ts":1795510464.1,"request":{"method":"GET","host":"x","uri":"/","headers":{}},"status":401}` */
function caddy(text: string, line: Line, node: JsonNode): Exchange | undefined {
  const request = member(node, 'request');
  const uri = pieceOf(text, member(request, 'uri'));
  if (!request || !uri) return undefined;
  const host = pieceOf(text, member(request, 'host'))?.text;
  const scheme: Scheme | undefined = member(request, 'tls') ? 'https' : member(request, 'proto') ? 'http' : undefined;
  const ts = jsonNumber(text, member(node, 'ts'));
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: pieceOf(text, member(request, 'method')),
    target: uri,
    url: absoluteUrl(uri.text, host, scheme),
    version: pieceOf(text, member(request, 'proto'))?.text.replace(/^HTTP\//, ''),
    status: pieceOf(text, member(node, 'status')),
    user: pieceOf(text, member(node, 'user_id')),
    startedAt: ts === undefined ? undefined : Math.round(ts * 1000),
    sent: shown(fieldsIn(text, member(request, 'headers'))),
    got: shown(fieldsIn(text, member(node, 'resp_headers'))),
  });
}

/** `{"DownstreamStatus":401,"RequestMethod":"GET","RequestHost":"x","RequestPath":"/","ClientUsername":"bob"}` */
function traefik(text: string, line: Line, node: JsonNode): Exchange | undefined {
  const path = pieceOf(text, member(node, 'RequestPath'));
  const status = pieceOf(text, member(node, 'DownstreamStatus')) ?? pieceOf(text, member(node, 'OriginStatus'));
  if (!path || !status) return undefined;
  const scheme = pieceOf(text, member(node, 'RequestScheme'))?.text;
  const host = pieceOf(text, member(node, 'RequestHost'))?.text;
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: pieceOf(text, member(node, 'RequestMethod')),
    target: path,
    url: absoluteUrl(path.text, host, scheme === 'http' || scheme === 'https' ? scheme : undefined),
    version: pieceOf(text, member(node, 'RequestProtocol'))?.text.replace(/^HTTP\//, ''),
    status,
    user: pieceOf(text, member(node, 'ClientUsername')),
    startedAt: moment(pieceOf(text, member(node, 'StartUTC'))?.text),
  });
}

/** Beside the address of a client `host` is what was asked for; alone it may be the machine that logs. */
function hasClient(node: JsonNode): boolean {
  return node.keys.some((key) => /^(?:remote|client)_?(?:ip|addr|address)$/i.test(key));
}

const METHOD = /^[A-Z]{3,10}$/;

/** `{"level":30,"req":{"method":"GET","url":"/x"},"res":{"statusCode":401}}` and flat kin. */
function plain(text: string, line: Line, node: JsonNode): Exchange | undefined {
  const from = member(node, 'httpRequest') ?? node;
  const [asked, answered] = [member(from, 'req'), member(from, 'res')];
  const request = asked ?? from;
  const response = answered ?? from;
  const first = (of: JsonNode, ...names: string[]) =>
    names.map((name) => pieceOf(text, member(of, name))).find(Boolean);
  const method = first(request, 'method', 'requestMethod', 'request_method', 'http_method');
  const target = first(request, 'url', 'uri', 'path', 'requestUrl', 'request_uri', 'requestUri', 'url_effective');
  const status = first(response, 'status', 'statusCode', 'status_code', 'response_code', 'http_code');
  if (!method || !METHOD.test(method.text) || !target || !/^[1-5]\d\d$/.test(status?.text ?? '')) return undefined;
  const user = first(from, 'remote_user', 'user');
  const host = (first(from, 'authority', 'http_host') ?? (hasClient(from) ? first(from, 'host') : undefined))?.text;
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method,
    target,
    url: absoluteUrl(target.text, host, undefined),
    status,
    user,
    sent: shown(fieldsIn(text, member(asked, 'headers'))),
    got: shown(fieldsIn(text, member(answered, 'headers'))),
  });
}

function moment(text: string | undefined): number | undefined {
  const parsed = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(parsed) ? undefined : parsed;
}
