/**
 * Knowledge <-> tables, for the way to the browser. There a symptom is a number, its place in `symptomsOf`: its id travels
 * with the words, which load with the first result, and edges are small.
 */
import type { Rule } from '../../symptoms/rule.ts';
import type { Onward, Option } from '../../tree/tree.ts';
import type { Knowledge } from '../diagnose.ts';
import type { RankedCause } from '../order/rank.ts';
import { type Cell, columnsOf, type Row, rowsOf } from './columns.ts';

const shapes = {
  /**
   * Id, roles, products, those that often have it, codes, commonness, what proves, suggests, fits and excludes it, its roots,
   * whether it settles.
   */
  causes: 'swwwdsdddddn',
  /** Id, whether it only sends requests, the symptoms that state it. */
  products: 'snd',
  /** Id, whether it asks what the person uses. */
  questions: 'sn',
  /** Role, the first question that it meets. */
  starts: 'sn',
  /** Question, symptom or `none` where one can't tell; the question that follows or `none`, then the causes of the end. */
  options: 'nnnd',
} as const;

/** Each column one string. */
export type PackedKnowledge = { readonly [Table in keyof typeof shapes]: readonly string[] };

const none = -1;

/** Ids of all symptoms, by number: those of the rules, of the texts, then those that only people state. */
export function symptomsOf({ rules, texts, causes, questions, products }: Knowledge): string[] {
  return [
    ...new Set([
      ...[...rules, ...texts].map(({ id }) => id),
      ...questions.flatMap(({ options }) => options.map(({ symptom }) => symptom)),
      ...causes.flatMap(({ proves, suggests, fits, excludes }) => [...proves, ...suggests, ...fits, ...excludes]),
      ...products.keys(),
    ]),
  ];
}

/**
 * Knowledge but for rules, which are code, and texts, which `pack-texts.ts` packs. Throws when an edge names what is not
 * there.
 */
export function packKnowledge(knowledge: Knowledge): PackedKnowledge {
  const { causes, questions, starts, products, clients } = knowledge;
  const symptomAt = placesIn(symptomsOf(knowledge));
  const causeAt = placesIn(causes.map(({ id }) => id));
  const questionAt = placesIn(questions.map(({ id }) => id));
  const onward = ({ go, end }: Onward) => [
    go === undefined ? none : questionAt(go),
    (end?.causes ?? []).map((id) => causeAt(id)),
  ];
  const rows: Record<keyof PackedKnowledge, Row[]> = {
    causes: causes.map(
      ({ id, roles, products, usual, codes, common, proves, suggests, fits, excludes, roots, settles }) => [
        ...[id, roles, products, usual, codes, common],
        ...[proves, suggests, fits, excludes].map((ids) => ids.map(symptomAt)),
        roots.map(causeAt),
        Number(settles),
      ],
    ),
    products: [...new Set([...clients, ...products.values()])].map((id) => [
      ...[id, Number(clients.has(id))],
      [...products].filter(([, stated]) => stated === id).map(([symptom]) => symptomAt(symptom)),
    ]),
    questions: questions.map(({ id, asksUse }) => [id, Number(asksUse ?? false)]),
    starts: [...starts].map(([role, question]) => [role, questionAt(question)]),
    options: questions.flatMap(({ options, unsure }, question) => [
      ...options.map((option) => [question, symptomAt(option.symptom), ...onward(option)]),
      [question, none, ...onward(unsure)],
    ]),
  };
  return overTables((table) => columnsOf(shapes[table], rows[table]));
}

/** Knowledge of what `packKnowledge` made, the number of a symptom in place of its id. */
export function unpackKnowledge(packed: PackedKnowledge): Omit<Knowledge, 'rules' | 'texts'> {
  const tables = overTables((table) => rowsOf(shapes[table], packed[table]));
  const causes = tables.causes.map(
    ([id, roles, products, usual, codes, common, ...edges]) =>
      ({
        ...{ id, roles, products, usual, codes, common },
        ...{ proves: ids(edges[0]), suggests: ids(edges[1]), fits: ids(edges[2]), excludes: ids(edges[3]) },
        roots: (edges[4] as number[]).map((at) => String(tables.causes[at]?.[0])),
        settles: edges[5] === 1,
      }) as RankedCause,
  );
  const questions = tables.questions.map(([id, asksUse]) => ({
    ...{ id: String(id), asksUse: asksUse === 1 },
    ...{ options: [] as Option[], unsure: {} as Onward },
  }));
  for (const [question, symptom, go, end] of tables.options as [number, number, number, number[]][]) {
    const onward = go === none ? { end: { causes: end.map((at) => causes[at]?.id ?? '') } } : { go: questions[go]?.id };
    const asked = questions[question];
    if (symptom !== none) asked?.options.push({ symptom: String(symptom), ...onward });
    else if (asked) asked.unsure = onward;
  }
  return {
    products: new Map(tables.products.flatMap(([id, , seen]) => ids(seen).map((symptom) => [symptom, String(id)]))),
    clients: new Set(tables.products.flatMap(([id, isClient]) => (isClient ? [String(id)] : []))),
    causes,
    questions,
    starts: new Map(tables.starts.map(([role, at]) => [String(role), questions[Number(at)]?.id ?? ''])),
  };
}

/** Rules with their numbers for ids. `first` is the number of the first. */
export function numberRules(rules: readonly Rule[], first: number): Rule[] {
  return rules.map((rule, at) => ({ ...rule, id: String(first + at) }));
}

const ids = (numbers: Cell | undefined) => (numbers as number[]).map(String);

function placesIn(known: readonly string[]): (id: string) => number {
  const places = new Map(known.map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new TypeError(`${id} is named and not there`);
    return place;
  };
}

function overTables<Made>(make: (table: keyof PackedKnowledge) => Made): Record<keyof PackedKnowledge, Made> {
  const made = (Object.keys(shapes) as (keyof PackedKnowledge)[]).map((table) => [table, make(table)]);
  return Object.fromEntries(made);
}
