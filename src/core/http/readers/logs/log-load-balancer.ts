/**
 * Access logs of AWS load balancers: Application (with the kind of request in front) and Classic. The first status is
 * what the client got, the second what the target said, `-` where the load balancer answered by itself.
 */
import type { Exchange } from '../../exchange.ts';
import { type Line, within } from '../paste/paste.ts';
import { piece, shortened, toldExchange } from './log-facts.ts';

/** `https 2026-11-24T10:00:00.1Z app/web/50dc 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 0.037 401 401 0 57 "GET https://a.example/ HTTP/1.1"` */
const ENTRY =
  /^(?:(?:https?|h2|grpcs|wss?) )?(?<time>\d{4}-\d\d-\d\dT[\d:.]{8,16}Z) \S{1,200} \S{1,100} \S{1,100} (?:-?[\d.]{1,12} ){3}(?<status>\d{3}) (?:\d{3}|-) \d{1,15} \d{1,15} "(?<method>[A-Z-]{1,20}) (?<target>\S{1,8000}) (?:HTTP\/(?<version>\d(?:\.\d)?)|-)\s?"/d;

export function loadBalancerLine(line: Line): Exchange | undefined {
  const text = shortened(line);
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const target = piece(line, match, 'target');
  const time = Date.parse(match.groups?.time ?? '');
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: piece(line, match, 'method'),
    target,
    version: match.groups?.version,
    status: piece(line, match, 'status'),
    startedAt: Number.isNaN(time) ? undefined : time,
  });
}
