/** Who wrote the refusal: server, gateway, framework or product, with the bytes that say so. */
import type { Exchange, Part, Span } from '../../http/exchange.ts';
import type { SeenSymptom } from '../../symptoms/find.ts';
import type { Diagnosis, Knowledge } from '../diagnose.ts';

/**
 * Where a product shows itself. Its own words in the body, the challenge or a log leave little doubt; a header field can
 * also be that of a proxy which passed the refusal on. `text` is outside any exchange and any log line.
 */
export type AuthorPlace = 'log' | 'body' | 'challenge' | 'text' | 'field';

interface Author {
  readonly product: string;
  readonly place: AuthorPlace;
  readonly seen: SeenSymptom;
}

const order: readonly AuthorPlace[] = ['log', 'body', 'challenge', 'text', 'field'];

/** The products that the refusal names, one entry each, those first whose own words stand in it; empty: can't tell. */
export function authorsOf(
  { reading, input, symptoms }: Diagnosis,
  { products, clients }: Pick<Knowledge, 'products' | 'clients'>,
): readonly Author[] {
  const refusal = input.failing === null ? undefined : reading.exchanges[input.failing];
  const found = symptoms.flatMap((seen): Author[] => {
    const product = products.get(seen.symptom);
    if (product === undefined || clients.has(product)) return [];
    const place = placeOf(seen, refusal, input.failing, reading.parts);
    return place ? [{ product, place, seen }] : [];
  });
  const sorted = order.flatMap((place) => found.filter((one) => one.place === place));
  return sorted.filter((one, at) => sorted.findIndex(({ product }) => product === one.product) === at);
}

function placeOf(
  { span, exchange }: SeenSymptom,
  refusal: Exchange | undefined,
  failing: number | null,
  parts: readonly Part[],
): AuthorPlace | undefined {
  const response = refusal?.response;
  if (response && exchange === failing) {
    if (response.body && within(span, response.body.span)) return 'body';
    const field = response.fields.find((one) => within(span, one.span));
    if (field) return /^(www|proxy)-authenticate$/i.test(field.name) ? 'challenge' : 'field';
  }
  const part = parts.find((one) => within(span, one.span));
  if (part?.format === 'log') return 'log';
  if (part && /-body$/.test(part.format)) return 'body';
  if (part?.format === 'error-line') return exchange === null || exchange === failing ? 'text' : undefined;
  return exchange === null && part === undefined ? 'text' : undefined;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
