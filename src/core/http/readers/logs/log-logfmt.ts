/** Log lines of `key=value` pairs: Heroku's router, Lograge, Grafana and whatever writes logfmt. */
import type { Exchange } from '../../exchange.ts';
import { absoluteUrl } from '../message/start-line.ts';
import { type Line, within } from '../paste/paste.ts';
import { type Piece, shortened, toldExchange } from './log-facts.ts';

const METHOD = pair('(?:http_?)?method', '[A-Z]{3,10}');
const TARGET = pair('(?:path|uri|url|request_?uri|request_?path)', '(?:https?:\\/)?\\/[^\\s"]{0,4000}');
const STATUS = pair('(?:http_?)?status(?:_?code)?', '[1-5]\\d\\d');
const HOST = pair('(?:http_?)?host', '[\\w.-]{1,255}(?::\\d{1,5})?');

function pair(name: string, value: string): RegExp {
  return new RegExp(`(?:^|[\\s,{])${name}="?(?<value>${value})(?=["\\s,}]|$)`, 'd');
}

/** `at=info method=GET path="/me" host=a.example status=401`; all three of method, address and status are needed. */
export function logfmtLine(line: Line): Exchange | undefined {
  const text = shortened(line);
  if (!text.includes('=')) return undefined;
  const [status, method, target] = [STATUS, METHOD, TARGET].map((one) => pieceAt(line, one.exec(text)));
  if (!status || !method || !target) return undefined;
  const host = pieceAt(line, HOST.exec(text))?.text;
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method,
    target,
    url: absoluteUrl(target.text, host, undefined),
    status,
  });
}

function pieceAt(line: Line, match: RegExpExecArray | null): Piece | undefined {
  const place = match?.indices?.groups?.value;
  return match && place ? { text: match.groups?.value ?? '', span: within(line, place[0], place[1]) } : undefined;
}
