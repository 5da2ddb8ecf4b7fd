/**
 * curl sends Authorization, is redirected to another host, and leaves it out there:
 *
 *     > User-Agent: curl/8.5.0
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 *
 * Where the paste shows the command and the answers alone, the command tells it: `-L` with `-u`.
 */
import { fieldsNamed, type Request } from '../../../http/exchange.ts';
import { fieldValue } from '../../facts/messages.ts';
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^curl\//i;
const COMMAND = /^["'&]{0,2}(?:\S{0,100}[\\/])?curl(?:\.exe)?["']?\s/i;
const FOLLOWS = /\s(?:--location|-[A-Za-z#]{0,20}L[A-Za-z#]{0,20})(?=\s|$)/;

export const curlDroppedLogin: Rule = {
  id: 'curl-dropped-login',
  find: ({ text, exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, to, location, source, target, login }) => {
      if (!source || !target || source.host === target.host) return [];
      const request = exchanges[from]?.request;
      const agent = fieldValue(request, 'user-agent') ?? '';
      const shown = login === 'dropped' && CLIENT.test(agent);
      const told = login === 'unknown' && !exchanges[to]?.request && follows(text, request);
      return shown || told ? [{ exchange: from, span: location.valueSpan }] : [];
    }),
};

/** Whether a typed request is a curl command with a login and `-L`. */
function follows(text: string, request: Request | undefined): boolean {
  if (!request || fieldsNamed(request, 'authorization').length === 0) return false;
  const command = text.slice(request.span.start, Math.min(request.span.end, request.span.start + 4000));
  return COMMAND.test(command) && FOLLOWS.test(command) && !command.includes('--location-trusted');
}
