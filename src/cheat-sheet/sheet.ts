/** Assembles what the sheet shows from the catalog and the sheet's own texts: plain data, nothing is read or drawn. */
import type { Catalog, Code } from '../catalog/catalog.ts';
import type { CheatSheetFacts } from './schema.ts';

/** One code as it is printed. */
export interface Row extends Link {
  readonly code: string;
  readonly name: string;
  readonly line: string;
  /** Who can fix it, as it is printed: `caller, owner`. */
  readonly who: string;
}

/** A link that also works on paper. */
interface Link {
  /** The page's address below the host, as it is printed: `/nginx/499`. */
  readonly path: string;
  /** The same, absolute. */
  readonly url: string;
}

export interface Group {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
}

interface StatusClass {
  readonly digit: number;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly panel: Omit<CheatSheetFacts['panel'], 'links'> &
    Link & { readonly links: readonly (Link & { readonly words: string })[] };
  readonly challenge: CheatSheetFacts['challenge'];
  readonly classes: readonly StatusClass[];
  readonly confused: CheatSheetFacts['confused'];
  readonly vendors: {
    readonly title: string;
    readonly subtitle: string;
    readonly columns: readonly (readonly Group[])[];
  };
  readonly who: string;
  readonly footer: CheatSheetFacts['footer'];
  /** Where the printed paths begin, without protocol: `example.org`. Empty where only this computer knows it. */
  readonly host: string;
  readonly home: string;
  /** The newest day on which a source was checked, as `2026-11-24`. */
  readonly checked: string;
}

/** What keeps the sheet from being whole: a registered code without a line or page, an id that nobody knows. */
export function sheetProblems(catalog: Catalog, facts: CheatSheetFacts): string[] {
  const registered = catalog.registry.map(String);
  const pages = new Set(catalog.codes.map(({ id }) => id));
  const variants = new Set(catalog.variants.map(({ id }) => id));
  const urls = new Set(catalog.pages.map(({ url }) => url));
  const chosen = facts.vendors.columns.flat().flatMap(({ codes }) => codes.map(({ id }) => id));
  const compared = facts.confused.rows.flatMap(({ codes }) => codes);
  return [
    ...registered.filter((code) => !(code in facts.lines)).map((code) => `registered code ${code} has no line`),
    ...registered.filter((code) => !pages.has(code)).map((code) => `registered code ${code} has no page`),
    ...Object.keys(facts.lines)
      .filter((code) => !registered.includes(code))
      .map((code) => `line ${code} belongs to no registered code`),
    ...chosen.filter((id) => !variants.has(id)).map((id) => `no variant is called ${id}`),
    ...chosen.filter((id, index) => chosen.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...facts.panel.links
      .map(({ page }) => page)
      .filter((page) => !urls.has(page))
      .map((page) => `no page is at ${page}`),
    ...[facts.panel.code, ...compared]
      .filter((code) => !registered.includes(code))
      .map((code) => `${code} is not registered`),
  ].map((problem) => `content/cheat-sheet.yaml: ${problem}`);
}

/** The sheet, whose links lead to pages below `site`. Expects facts in which `sheetProblems` found nothing. */
export function assembleSheet(catalog: Catalog, facts: CheatSheetFacts, site: string): Sheet {
  const link = (page: string): Link => ({ path: page.replace(/\/$/, ''), url: new URL(page, site).href });
  const who = (roles: Code['who']) => roles.map((role) => facts.who.roles[role]).join(', ');
  const variants = new Map(catalog.variants.map((variant) => [variant.id, variant]));

  return {
    title: facts.title,
    subtitle: facts.subtitle,
    panel: {
      ...facts.panel,
      ...link(`/${facts.panel.code}/`),
      links: facts.panel.links.map(({ words, page }) => ({ words, ...link(page) })),
    },
    challenge: facts.challenge,
    classes: facts.classes.map(({ digit, title }) => ({
      digit,
      title,
      rows: catalog.codes
        .filter(({ id }) => id.startsWith(String(digit)))
        .map((code) => ({
          code: code.id,
          name: code.name,
          line: facts.lines[code.id] ?? '',
          who: who(code.who),
          ...link(code.url),
        })),
    })),
    confused: facts.confused,
    vendors: {
      ...facts.vendors,
      columns: facts.vendors.columns.map((groups) =>
        groups.map(({ title, note = '', codes }) => ({
          title,
          note,
          rows: codes.flatMap(({ id, name, line }) => {
            const variant = variants.get(id);
            if (!variant) return [];
            return [
              { code: variant.code, name: name ?? variant.name, line, who: who(variant.who), ...link(variant.url) },
            ];
          }),
        })),
      ),
    },
    who: facts.who.label,
    footer: facts.footer,
    host: isLocal(new URL(site)) ? '' : new URL(site).host,
    home: new URL(site).href,
    checked: newestCheck(catalog),
  };
}

/** Whether an address means another computer on each computer, so that nobody could type it from paper. */
function isLocal({ hostname }: URL): boolean {
  return /(?:^|\.)localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(hostname);
}

function newestCheck(catalog: Catalog): string {
  const days = catalog.pages.flatMap(({ sources }) => sources.map(({ checked }) => checked));
  return days.sort().at(-1) ?? '1970-01-01';
}
