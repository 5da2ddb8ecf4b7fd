/** Everything that content/ says, joined: plain typed data that pages, islands' data and the command line share. */
import type { Content, Entry } from './read.ts';
import type {
  CauseFacts,
  ChallengeProblemFacts,
  CodeFacts,
  ComparisonFacts,
  FixFacts,
  HeaderFacts,
  ProductFacts,
  SchemeFacts,
  Source,
  SymptomFacts,
  TreeFacts,
  VendorFacts,
} from './schema.ts';
import { type BareNumber, bareNumbers, type Variant, variantsOf } from './variants.ts';

export type Code = Entry<CodeFacts> & { readonly url: string; readonly title: string };
export type Cause = Entry<CauseFacts> & { readonly url: string };
export type Fix = Entry<FixFacts> & { readonly url: string };
export type Scheme = Entry<SchemeFacts> & { readonly url: string; readonly title: string };
export type Header = Entry<HeaderFacts> & { readonly url: string; readonly title: string };
export type Comparison = Entry<ComparisonFacts> & { readonly url: string };
export type Symptom = SymptomFacts;
export type DecisionTree = TreeFacts & { readonly id: string; readonly url: string };

/** A page that content made: what lists, search and checks need of it. */
export interface ContentPage {
  readonly kind: Kind;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Source[];
}

export type Kind =
  | 'code'
  | 'vendor code'
  | 'sub-code'
  | 'bare number'
  | 'cause'
  | 'fix'
  | 'scheme'
  | 'header'
  | 'comparison'
  | 'decision tree';

export interface Catalog {
  readonly codes: readonly Code[];
  readonly variants: readonly Variant[];
  readonly bareNumbers: readonly BareNumber[];
  readonly symptoms: readonly Symptom[];
  readonly causes: readonly Cause[];
  readonly fixes: readonly Fix[];
  readonly schemes: readonly Scheme[];
  readonly headers: readonly Header[];
  readonly comparisons: readonly Comparison[];
  readonly trees: readonly DecisionTree[];
  readonly vendors: readonly VendorFacts[];
  /** What can be wrong with a challenge. */
  readonly challengeProblems: readonly ChallengeProblemFacts[];
  /** Products that causes and symptoms speak of. */
  readonly products: readonly ProductFacts[];
  /** Kinds of cause, and what was learnt of their words. */
  readonly likeness: Content['likeness'];
  /** The registered code points, by which `codes` is measured. */
  readonly registry: readonly number[];
  readonly pages: readonly ContentPage[];
}

/** Joins what `readContent` read. Relations are not checked here: `problemsOf` does that. */
export function joinContent(content: Content): Catalog {
  const codes = content.codes
    .map((code): Code => ({ ...code, url: `/${code.id}/`, title: `${code.id} ${code.name}` }))
    .sort((a, b) => Number(a.id) - Number(b.id));
  const variants = variantsOf(content);
  const causes = content.causes.map((cause): Cause => ({ ...cause, url: `/causes/${cause.id}/` }));
  const fixes = content.fixes.map((fix): Fix => ({ ...fix, url: `/fixes/${fix.id}/` }));
  const schemes = content.schemes.map(
    (scheme): Scheme => ({ ...scheme, url: `/schemes/${scheme.id}/`, title: `${scheme.name} authentication scheme` }),
  );
  const headers = content.headers.map(
    (header): Header => ({ ...header, url: `/headers/${header.id}/`, title: `${header.name} field` }),
  );
  const comparisons = content.comparisons.map(
    (comparison): Comparison => ({ ...comparison, url: `/compare/${comparison.id}/` }),
  );
  const trees = content.trees.map((tree): DecisionTree => ({ ...tree, url: `/fix/${tree.id}/` }));
  const kindOf = (variant: Variant): Kind => (variant.isSubCode ? 'sub-code' : 'vendor code');
  const numbers = bareNumbers(variants, new Set(codes.map((code) => code.id)));

  return {
    codes,
    variants,
    bareNumbers: numbers,
    symptoms: content.symptoms,
    causes,
    fixes,
    schemes,
    headers,
    comparisons,
    trees,
    vendors: content.vendors,
    challengeProblems: content.challengeProblems,
    products: content.products,
    likeness: content.likeness,
    registry: content.registry.codes,
    pages: [
      ...codes.map((entry) => page('code', entry)),
      ...variants.map((entry) => page(kindOf(entry), entry)),
      ...numbers.map((entry) => page('bare number', entry)),
      ...causes.map((entry) => page('cause', entry)),
      ...fixes.map((entry) => page('fix', entry)),
      ...schemes.map((entry) => page('scheme', entry)),
      ...headers.map((entry) => page('header', entry)),
      ...comparisons.map((entry) => page('comparison', entry)),
      ...trees.map((entry) => page('decision tree', entry)),
    ],
  };
}

function page(
  kind: Kind,
  entry: { id: string; url: string; title: string; answer: string; sources: readonly Source[] },
): ContentPage {
  const { id, url, title, answer, sources } = entry;
  return { kind, id, url, title, description: plain(answer), sources };
}

/** The newest day on which somebody looked at one of the sources. */
export function checkedOn(sources: readonly Source[]): string {
  return (
    sources
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? ''
  );
}

/** Inline `code` marks taken off, for titles and descriptions. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}
