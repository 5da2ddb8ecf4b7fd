/** An entry of the catalog -> its JSON twin. */
import { walks } from '../../core/tree/walk.ts';
import {
  type Catalog,
  type Cause,
  type Code,
  type Comparison,
  checkedOn,
  type DecisionTree,
  type Fix,
  type Header,
  type Scheme,
  type Symptom,
} from '../catalog.ts';
import { relationsOfCode, relationsOfVariant } from '../relations.ts';
import type { Source } from '../schema.ts';
import type { BareNumber, Variant } from '../variants.ts';
import { type Absolute, schemaPath, withAbsoluteLinks } from './addresses.ts';
import * as shape from './shape.ts';

/** What every kind of entry has. */
interface Told {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly answer: string;
  readonly body?: string;
  readonly sources: readonly Source[];
}

/** What the twin of an entry takes from outside it. */
export interface Context {
  readonly catalog: Catalog;
  readonly at: Absolute;
  /** Absolute URLs of entries. */
  readonly urls: (entries: readonly ({ readonly url: string } | undefined)[]) => string[];
  /** Symptoms by id, as twins show them. */
  readonly symptoms: (ids: readonly string[]) => shape.TwinSymptom[];
}

const common = ({ id, url, title, answer, body = '', sources }: Told, { at }: Context) => ({
  $schema: at(schemaPath),
  version: shape.VERSION,
  id,
  url: at(url),
  title,
  answer,
  body: withAbsoluteLinks(body.trim(), at(url)),
  sources: sources.map(({ url, run, checked, unread }) => ({ url, run, checked, unread })),
  checked: checkedOn(sources),
});

export const symptomTwin = ({ id, words, seen, text }: Symptom): shape.TwinSymptom => ({
  id,
  words,
  seen,
  texts: [text ?? []].flat(),
});

export function codeTwin(code: Code, context: Context) {
  const { wordings, causes, subCodes, vendorCodes, headers, comparisons, trees } = relationsOfCode(
    context.catalog,
    code,
  );
  const { urls } = context;
  return shape.code.parse({
    ...common(code, context),
    kind: 'code',
    facts: { ...code, wordings: wordings.map(symptomTwin) },
    relations: {
      causes: urls(causes),
      subCodes: urls(subCodes),
      vendorCodes: urls(vendorCodes),
      headers: urls(headers),
      comparisons: urls(comparisons),
      trees: urls(trees),
    },
  });
}

export function variantTwin(variant: Variant, context: Context) {
  const { parent, registered, sameNumber, causes } = relationsOfVariant(context.catalog, variant);
  const { urls } = context;
  return shape.variant.parse({
    ...common(variant, context),
    kind: variant.isSubCode ? 'sub-code' : 'vendor-code',
    facts: variant,
    relations: {
      parent: urls([parent]),
      registered: urls([registered]),
      sameNumber: urls(sameNumber),
      causes: urls(causes),
    },
  });
}

export function bareNumberTwin(number: BareNumber, context: Context) {
  const { at, urls } = context;
  return shape.bareNumber.parse({
    ...common(number, context),
    kind: 'bare-number',
    facts: {
      code: number.code,
      meanings: number.variants.map((variant) => ({ ...variant, url: at(variant.url) })),
    },
    relations: { vendorCodes: urls(number.variants) },
  });
}

export function causeTwin(cause: Cause, context: Context) {
  const { catalog, urls, symptoms } = context;
  return shape.cause.parse({
    ...common(cause, context),
    kind: 'cause',
    facts: {
      ...cause,
      proves: symptoms(cause.proves),
      suggests: symptoms(cause.suggests),
      fits: symptoms(cause.fits),
      excludes: symptoms(cause.excludes),
    },
    relations: {
      codes: urls(codesOf(cause.codes, catalog)),
      fixes: urls(catalog.fixes.filter(({ id }) => cause.fixes.includes(id))),
      roots: urls(cause.roots.flatMap((id) => catalog.causes.find((other) => other.id === id) ?? [])),
      see: urls(catalog.causes.filter(({ id }) => cause.see.includes(id))),
    },
  });
}

export function fixTwin(fix: Fix, context: Context) {
  const causes = context.catalog.causes.filter((cause) => cause.fixes.includes(fix.id));
  return shape.fix.parse({
    ...common(fix, context),
    kind: 'fix',
    facts: fix,
    relations: { causes: context.urls(causes) },
  });
}

export function schemeTwin(scheme: Scheme, context: Context) {
  const codes = codesOf(
    scheme.errors.flatMap(({ status }) => status ?? []),
    context.catalog,
  );
  return shape.scheme.parse({
    ...common(scheme, context),
    kind: 'scheme',
    facts: scheme,
    relations: { codes: context.urls(codes) },
  });
}

export function headerTwin(header: Header, context: Context) {
  return shape.header.parse({
    ...common(header, context),
    kind: 'header',
    facts: header,
    relations: { codes: context.urls(codesOf(header.codes, context.catalog)) },
  });
}

export function comparisonTwin(comparison: Comparison, context: Context) {
  const { catalog, urls } = context;
  return shape.comparison.parse({
    ...common(comparison, context),
    kind: 'comparison',
    facts: comparison,
    relations: { pair: urls(comparison.pair.map((id) => catalog.pages.find(({ url }) => url === `/${id}/`))) },
  });
}

export function treeTwin(tree: DecisionTree, context: Context) {
  const { catalog, at, urls } = context;
  const words = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom.words]));
  const causes = (ids: readonly string[]) => ids.map((id) => at(`/causes/${id}/`));
  const onward = ({ go, end }: { go?: string | undefined; end?: { causes: readonly string[] } | undefined }) => ({
    go,
    causes: end && causes(end.causes),
  });
  return shape.tree.parse({
    ...common(tree, context),
    kind: 'decision-tree',
    facts: {
      ...tree,
      questions: tree.questions.map((question) => ({
        ...question,
        options: question.options.map((option) => ({
          symptom: option.symptom,
          label: option.label ?? words.get(option.symptom) ?? option.symptom,
          ...onward(option),
        })),
        unsure: { ...question.unsure, ...onward(question.unsure) },
      })),
    },
    relations: {
      codes: urls(catalog.codes.filter(({ id }) => id === tree.code)),
      causes: causes([...new Set(walks(tree).flatMap(({ end }) => end.causes))].sort()),
    },
  });
}

function codesOf(numbers: readonly number[], { codes }: Catalog): Code[] {
  return codes.filter(({ id }) => numbers.includes(Number(id)));
}
