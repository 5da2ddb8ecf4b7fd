/** /codes.csv: every registered code, vendor code and sub-code in a row (RFC 4180, UTF-8). */
import { plain } from '../catalog.ts';
import type { Collection } from './shape.ts';

const columns = [
  'kind',
  'code',
  'vendor',
  'name',
  'answer',
  'who',
  'seen',
  'parent',
  'registry',
  'rfc',
  'section',
  'cacheable',
  'retry',
  'url',
  'source',
  'checked',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

export function codesCsv({ codes, vendorCodes, subCodes }: Collection): string {
  const rows = [
    ...codes.map(
      ({ facts, ...twin }): Row => ({
        ...common(twin),
        code: twin.id,
        name: facts.name,
        who: facts.who.join(' '),
        seen: 'client',
        registry: facts.registry,
        rfc: facts.rfc,
        section: facts.section ?? '',
        cacheable: String(facts.cacheable),
        retry: plain(facts.retry ?? ''),
      }),
    ),
    ...[...vendorCodes, ...subCodes].map(
      ({ facts, relations, ...twin }): Row => ({
        ...common(twin),
        code: facts.code,
        vendor: facts.vendor,
        name: facts.name,
        who: facts.who.join(' '),
        seen: facts.seen,
        parent: relations.parent.map((url) => url.match(/(\d+)\/$/)?.[1]).join(' '),
      }),
    ),
  ];
  return [columns.map(String), ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

type Told = Pick<Collection['codes'][number], 'answer' | 'url' | 'sources' | 'checked'> & { kind: string };

function common({ kind, answer, url, sources, checked }: Told): Row {
  const source = sources[0]?.url ?? sources[0]?.run ?? '';
  return { kind, answer: plain(answer), url, source, checked };
}

/** Quoted where the value holds what separates cells. */
export function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
