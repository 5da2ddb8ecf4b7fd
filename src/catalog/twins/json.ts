/** The catalog -> the JSON of the whole of it, and of each page. */
import { type Catalog, checkedOn } from '../catalog.ts';
import { absoluteAt, schemaPath } from './addresses.ts';
import {
  bareNumberTwin,
  type Context,
  causeTwin,
  codeTwin,
  comparisonTwin,
  fixTwin,
  headerTwin,
  schemeTwin,
  symptomTwin,
  treeTwin,
  variantTwin,
} from './entries.ts';
import * as shape from './shape.ts';

/** Everything that the catalog holds, as /codes.json gives it. */
export function collectionOf(catalog: Catalog, site: string): shape.Collection {
  const at = absoluteAt(site);
  const symptoms = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom]));
  const context: Context = {
    catalog,
    at,
    urls: (entries) => entries.flatMap((entry) => (entry ? [at(entry.url)] : [])),
    symptoms: (ids) => ids.flatMap((id) => symptoms.get(id) ?? []).map(symptomTwin),
  };
  const all = <Entry, Twin>(entries: readonly Entry[], make: (entry: Entry, context: Context) => Twin) =>
    entries.map((entry) => make(entry, context));
  return {
    $schema: at(schemaPath),
    version: shape.VERSION,
    kind: 'collection',
    url: at('/codes/'),
    title: 'Everything that httpwhy knows',
    answer: 'Each entry is the JSON twin of its page. The content is under CC BY 4.0.',
    checked: checkedOn(catalog.pages.flatMap(({ sources }) => sources)),
    vendors: catalog.vendors.map(({ id, name, about, url }) => ({ id, name, about, url })),
    codes: all(catalog.codes, codeTwin),
    vendorCodes: all(
      catalog.variants.filter(({ isSubCode }) => !isSubCode),
      variantTwin,
    ),
    subCodes: all(
      catalog.variants.filter(({ isSubCode }) => isSubCode),
      variantTwin,
    ),
    bareNumbers: all(catalog.bareNumbers, bareNumberTwin),
    causes: all(catalog.causes, causeTwin),
    fixes: all(catalog.fixes, fixTwin),
    schemes: all(catalog.schemes, schemeTwin),
    headers: all(catalog.headers, headerTwin),
    comparisons: all(catalog.comparisons, comparisonTwin),
    trees: all(catalog.trees, treeTwin),
  };
}

/** The twins of a collection in one list. */
export function twinsOf(collection: shape.Collection): shape.Twin[] {
  const { codes, vendorCodes, subCodes, bareNumbers, causes, fixes, schemes, headers, comparisons, trees } = collection;
  return [
    ...codes,
    ...vendorCodes,
    ...subCodes,
    ...bareNumbers,
    ...causes,
    ...fixes,
    ...schemes,
    ...headers,
    ...comparisons,
    ...trees,
  ];
}

/** JSON as it is published: indented, with a line break at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
