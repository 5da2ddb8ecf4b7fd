/** A paste with what it must be read as, in one line for each exchange. */
import type { Exchange, Format, Request, Response } from '../../exchange.ts';

export interface ReadCase {
  readonly name: string;
  readonly paste: string;
  readonly format: Format;
  /** As `summary` writes them, in order and complete. */
  readonly exchanges: readonly string[];
  /** The formats of the parts, where they are more than the one. */
  readonly parts?: readonly Format[];
  /** `code@start` */
  readonly problems?: readonly string[];
}

/**
 * `GET https://x/ (1.1) {Host} body 2 -> 401.2/5 Unauthorized {Server Www-Authenticate*} user bob`: `*` marks a decoded
 * field, `~` a message that is not shown whole, `-` what is not told, `?` no status.
 */
export function summary({ tunnel, request, response, log, startedAt }: Exchange): string {
  const words = [
    tunnel ? 'tunnel' : '',
    request ? requestSummary(request) : '',
    response ? responseSummary(response) : '',
    log?.user ? `user ${log.user}` : '',
    log?.termination ? `ended ${log.termination}` : '',
    startedAt === undefined ? '' : `at ${new Date(startedAt).toISOString()}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

function requestSummary(request: Request): string {
  const { method = '-', url = '-', version } = request;
  return [method, url, version ? `(${version})` : '', messageSummary(request)].filter((word) => word !== '').join(' ');
}

function responseSummary(response: Response): string {
  const { status, subStatus, win32Status, reason = '-' } = response;
  const sub = subStatus === undefined ? '' : `.${subStatus}`;
  const win32 = win32Status === undefined ? '' : `/${win32Status}`;
  return `-> ${status ?? '?'}${sub}${win32} ${reason} ${messageSummary(response)}`;
}

function messageSummary({ fields, complete, body }: Request | Response): string {
  const names = fields.map((field) => (field.decoded ? `${field.name}*` : field.name));
  const shown = [...names, ...(complete ? [] : ['~'])].join(' ');
  return body ? `{${shown}} body ${body.text.length}` : `{${shown}}`;
}
