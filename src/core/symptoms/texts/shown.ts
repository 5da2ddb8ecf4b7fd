/** What a paste shows, as one text. */
import type { Exchange, Field, Reading } from '../../http/exchange.ts';

/** From this length on a paste is a capture or a log. */
const LONGEST = 200_000;

/** The paste and what stands encoded in it, decoded; undefined where that is too long to be looked through for a few words. */
export function shownIn({ text, exchanges }: Reading): string | undefined {
  if (text.length > LONGEST) return undefined;
  const all = [text, ...exchanges.flatMap(decoded)].join('\n');
  return all.length > 2 * LONGEST ? undefined : all;
}

function decoded({ request, response }: Exchange): string[] {
  return [request, response].flatMap((message) => [
    ...(message?.body?.decoded ? [message.body.text] : []),
    ...(message?.fields ?? []).filter((field) => field.decoded).map(line),
  ]);
}

const line = ({ name, value }: Field) => `${name}: ${value}`;
