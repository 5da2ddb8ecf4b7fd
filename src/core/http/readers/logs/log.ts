/** Runs of log lines, of whatever server. */
import type { Exchange } from '../../exchange.ts';
import type { Found } from '../paste/part.ts';
import type { Line, Paste } from '../paste/paste.ts';
import { accessLine, isConnectionLine } from './log-access.ts';
import { errorLogLine } from './log-error.ts';
import { type Columns, iisDirective, iisLine } from './log-iis.ts';
import { jsonLogLine } from './log-json.ts';
import { loadBalancerLine } from './log-load-balancer.ts';
import { logfmtLine } from './log-logfmt.ts';

export function readLog(paste: Paste, at: number): Found | undefined {
  const exchanges: Exchange[] = [];
  let columns: Columns | undefined;
  let next = at;
  for (; next < paste.lines.length; next++) {
    const line = paste.lines[next] as Line;
    const directive = iisDirective(line);
    if (directive) columns = directive;
    if (directive !== undefined) continue;
    const told = lineOf(paste, line, columns);
    if (told === undefined) break;
    if (told) exchanges.push(told);
  }
  return next === at ? undefined : { format: 'log', exchanges, next };
}

/** An exchange, null for a log line that shows none, undefined for what is no log line. */
function lineOf(paste: Paste, line: Line, columns: Columns | undefined): Exchange | null | undefined {
  const { text } = line;
  if (text.trim() === '') return undefined;
  const error = errorLogLine(line);
  if (error !== undefined) return error;
  if (isConnectionLine(line)) return null;
  return (
    iisLine(line, columns) ??
    (text.includes('{') ? jsonLogLine(paste, line) : undefined) ??
    loadBalancerLine(line) ??
    accessLine(line) ??
    logfmtLine(line)
  );
}
