/** The lines that curl marks with `* `: whether it spoke TLS, where it goes next, pseudo-header fields of HTTP/2. */
import type { Exchange, Field } from '../../exchange.ts';
import { makeRequest, schemeOf } from '../message/message.ts';
import type { Scheme } from '../message/start-line.ts';
import type { Line } from '../paste/paste.ts';

const WORDS =
  '  Trying|Trying |Connected to|Host |Hostname |Rebuilt URL|Uses proxy|Added |IPv[46]|using |Using |About to|Established|' +
  'Establish HTTP|Server |Proxy |Connection |Closing |Issue another|\\[HTTP|h2|ALPN|SSL|TLS|\\(?\\d{0,3}\\)?,? ?TLSv|schannel|' +
  'Mark bundle|Re-using|Reusing|Ignoring|Request completely|CONNECT|upload |old SSL|Curl_|Found bundle|Can not multiplex|' +
  'Can multiplex|Authentication problem|NTLM|Negotiate|gss|Could not|Immediate connect|Failed |HTTP |HTTP/|Maximum|' +
  'Clear auth|Send failure|Recv failure|Empty reply|Mime|allocate|  CA|  start|  expire|  subject|  issuer|  SSL|  Cert|' +
  'successfully|error:|Copying|Switched|QUIC|Excess found|shutting|timeout|Operation|We are completely|Hstring|HSTS|' +
  "Switch to|The requested URL|Couldn't|Netrc|URL |NPN|STATE|multi|hostname|Replaced|Store|STREAM|Auth|Too old|Digest|Unsupported";
const INFO = new RegExp(`^\\* (?:${WORDS})`);
const BARE = /^\*\s*$/;

/** Whether the line is one that curl writes about its own doings, and no `*` of a list. */
export function isInfo(text: string): boolean {
  return text.startsWith('*') && (INFO.test(text) || BARE.test(text));
}

const PSEUDO = /^\* (?:\[HTTP\/[23]\] \[\d+\] |h2h3 |h2 |h3 )\[(:?[^\s:[\]]{1,100}): ?(.*)\]\s*$/;
const NEXT = /^\* Issue another request to this URL: '([^']{1,4000})'/;
const OPENED = /^\* \[HTTP\/[23]\] \[\d+\] OPENED stream for (https?:\/\/\S{1,4000})/;

/** What the lines heard so far say of the exchange to come. */
export class Informed {
  scheme: Scheme | undefined;
  heard = false;
  /** Whether an empty line stands behind the last word. */
  gap = false;
  private url: string | undefined;
  /** Whether curl said that it was done with the answer. */
  promised = false;
  private fields: Field[] = [];

  hear(line: Line): void {
    const { text } = line;
    this.heard = true;
    this.gap = false;
    if (/ port 443\b|TLS|SSL connection|\bALPN\b|https proxy/.test(text)) this.scheme = 'https';
    else if (/^\* Connected to .* port \d+/.test(text)) this.scheme = 'http';
    const next = NEXT.exec(text) ?? OPENED.exec(text);
    if (next) {
      this.url = withoutUser(next[1] ?? '');
      this.scheme = schemeOf(this.url.split(':')[0]) ?? this.scheme;
    }
    if (/left intact|Ignoring the response-body|Closing connection|shutting down/.test(text)) this.promised = true;
    this.pseudo(line);
  }

  private pseudo(line: Line): void {
    const match = PSEUDO.exec(line.text);
    if (!match) return;
    const [, name = '', value = ''] = match;
    if (name === ':scheme') this.scheme = schemeOf(value) ?? this.scheme;
    const at = line.start + line.text.indexOf(`[${name}:`) + 1;
    const start = line.start + line.text.lastIndexOf(value, line.text.lastIndexOf(']'));
    const valueSpan = { start, end: start + value.length };
    this.fields.push({ name, value, span: { start: at, end: valueSpan.end }, valueSpan });
  }

  /** The address that curl said it would ask for next, once. */
  takeUrl(): string | undefined {
    const url = this.url;
    this.url = undefined;
    this.promised = false;
    return url;
  }

  /** Behind curl's last word about a connection only what looks like content is content. */
  expectsBody(line: Line): boolean {
    return !this.promised || !this.gap || /^\s*["[{<]/.test(line.text);
  }

  /** The request, where only the pseudo-header lines show it. */
  exchange(): Exchange | undefined {
    const [first] = this.fields;
    const last = this.fields.at(-1);
    if (!first || !last) return undefined;
    const span = { start: first.span.start, end: last.span.end };
    return { request: makeRequest({ fields: this.fields, span, scheme: this.scheme, complete: false }) };
  }
}

/** curl repeats the login that `-u` gave in this line; it does not send it that way. */
function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^/@]{1,500}@/, '$1');
}
