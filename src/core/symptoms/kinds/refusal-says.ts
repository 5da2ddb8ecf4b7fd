/** Rules that read words in the body or the challenge of a refusal. */
import type { Exchange } from '../../http/exchange.ts';
import { LONGEST_MESSAGE } from '../facts/text-matches.ts';
import type { Rule, Sighting } from '../rule.ts';

/** Sees words in the answer that is the matter, if its status is that one. */
export function refusalSays(id: string, status: number | readonly number[], words: RegExp): Rule {
  const statuses = [status].flat();
  return {
    id,
    find: ({ exchanges, failing }) => {
      const one = failing === null ? undefined : exchanges[failing];
      if (!one || !statuses.includes(one.response?.status ?? 0)) return [];
      return wordsIn(one, failing, words);
    },
  };
}

function wordsIn({ response }: Exchange, exchange: number | null, words: RegExp): readonly Sighting[] {
  const body = response?.body;
  const said = body && words.exec(body.text.slice(0, LONGEST_MESSAGE));
  if (body && said) {
    const exact = !body.decoded && body.span.end - body.span.start === body.text.length;
    const start = body.span.start + said.index;
    return [{ exchange, span: exact ? { start, end: start + said[0].length } : body.span }];
  }
  const field = response?.fields.find(
    ({ name, value }) => /^(?:www-authenticate|x-.*(?:error|message|reason).*)$/i.test(name) && words.test(value),
  );
  return field ? [{ exchange, span: field.valueSpan }] : [];
}
