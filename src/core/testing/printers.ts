/** An exchange as programs show it. Only what a program shows counts: its secrets are those in the text. */
import { encodeUtf8 } from '../encoding/utf8.ts';
import { base64 } from '../masking/cases/cases.ts';
import type { FieldLine, MadeExchange } from './exchanges.ts';

type Printer = (exchanges: readonly MadeExchange[]) => string;

const lines = (fields: readonly FieldLine[], before = '') =>
  fields.map(([name, value]) => `${before}${name}: ${value}\n`).join('');
const each =
  (print: (exchange: MadeExchange) => string): Printer =>
  (exchanges) =>
    exchanges.map(print).join('');

const curlVerbose = each(({ method, host, target, status, reason, request, response }) =>
  [
    `*   Trying 192.0.2.7:443...\n* Connected to ${host} (192.0.2.7) port 443\n`,
    `> ${method} ${target} HTTP/1.1\n> Host: ${host}\n${lines(request.fields, '> ')}> \n`,
    `< HTTP/1.1 ${status} ${reason}\n${lines(response.fields, '< ')}< \n`,
    response.body,
    `\n* Connection #0 to host ${host} left intact\n`,
  ].join(''),
);

const curlInclude = each(
  ({ status, response }) =>
    `HTTP/2 ${status} \n${lines(response.fields).toLowerCase() && lines(response.fields)}\n${response.body}\n`,
);

const messages = each(
  ({ method, host, target, status, reason, request, response }) =>
    `${method} ${target} HTTP/1.1\nHost: ${host}\n${lines(request.fields)}\n${request.body}\n\n` +
    `HTTP/1.1 ${status} ${reason}\n${lines(response.fields)}\n${response.body}\n\n`,
);

const wget = each(({ host, target, status, reason, response }) =>
  [
    `--2026-11-24 08:54:24--  https://${host}${target}\nResolving ${host}... 192.0.2.7\n`,
    `HTTP request sent, awaiting response... \n  HTTP/1.1 ${status} ${reason}\n${lines(response.fields, '  ')}\n`,
  ].join(''),
);

const accessLog = each(
  ({ method, target, status, request }) =>
    `192.0.2.9 - bob [24/Nov/2026:08:54:24 +0000] "${method} ${target} HTTP/1.1" ${status} 179 "${
      request.fields.find(([name]) => name === 'Referer')?.[1] ?? '-'
    }" "curl/8.5.0"\n`,
);

const errorLog = each(
  ({ method, host, target }) =>
    `2026/11/24 08:54:24 [error] 15#15: *12 user "bob": password mismatch, client: 192.0.2.9, server: ${host}, request: "${method} ${target} HTTP/1.1", host: "${host}"\n`,
);

const jsonLog = each(
  ({ method, host, target, status, request, response }) =>
    `${JSON.stringify({
      level: 'info',
      ts: 1795510464.5,
      msg: 'handled request',
      request: { method, host, uri: target, headers: grouped(request.fields) },
      status,
      resp_headers: grouped(response.fields),
    })}\n`,
);

/** What axios and the like print of a failure. */
const jsonError = each(
  ({ method, host, target, status, request, response }) =>
    `${JSON.stringify({
      message: `Request failed with status code ${status}`,
      config: { method, url: `https://${host}${target}`, headers: Object.fromEntries(request.fields) },
      response: { status, headers: Object.fromEntries(response.fields), data: response.body },
    })}\n`,
);

function grouped(fields: readonly FieldLine[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    const group = groups[name] ?? [];
    groups[name] = [...group, value];
  }
  return groups;
}

const command = each(
  ({ method, host, target, request }) =>
    `$ curl -sS -X ${method} ${request.fields.map(([name, value]) => `-H '${name}: ${value.replaceAll("'", '')}' `).join('')}'https://${host}${target}'\n`,
);

/** HAR 1.2. Every third content is base64. */
export function har(exchanges: readonly MadeExchange[], indent?: number): string {
  const entries = exchanges.map(({ method, host, target, status, reason, request, response }, index) => ({
    startedDateTime: '2026-11-24T08:54:24.000Z',
    time: 12.5,
    request: {
      method,
      url: `https://${host}${target}`,
      httpVersion: 'HTTP/1.1',
      headers: named(request.fields),
      queryString: Array.from(new URL(`https://${host}${target}`).searchParams, ([name, value]) => ({ name, value })),
      cookies: [],
      ...(request.body ? { postData: { mimeType: request.mimeType, text: request.body } } : {}),
    },
    response: {
      status,
      statusText: reason,
      httpVersion: 'HTTP/1.1',
      headers: named(response.fields),
      cookies: [],
      content:
        index % 3 === 2
          ? { size: 1, mimeType: response.mimeType, text: base64(encodeUtf8(response.body)), encoding: 'base64' }
          : { size: 1, mimeType: response.mimeType, text: response.body },
      redirectURL: '',
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0.5 },
  }));
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'Firefox', version: '130' }, entries } },
    null,
    indent,
  );
}

function named(fields: readonly FieldLine[]) {
  return fields.map(([name, value]) => ({ name, value }));
}

export const printers: readonly Printer[] = [
  curlVerbose,
  curlInclude,
  messages,
  wget,
  accessLog,
  errorLog,
  jsonLog,
  jsonError,
  command,
  (exchanges) => har(exchanges),
  (exchanges) => har(exchanges, 2),
];
