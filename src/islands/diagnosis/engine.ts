/** The diagnosis with its knowledge. Runs in a worker, or in the page where workers are not to be had. */
import data from 'virtual:knowledge';
import { diagnose, type Knowledge } from '../../core/diagnosis/diagnose.ts';
import { type Outcome, outcomeOf } from '../../core/diagnosis/outcome.ts';
import { type Report, reportOf } from '../../core/diagnosis/report.ts';
import { readPaste } from '../../core/http/read.ts';
import { type Masked, mask } from '../../core/masking/mask.ts';
import { rules } from '../../core/symptoms/rules/index.ts';
import { compilePattern } from '../../core/symptoms/text-pattern.ts';

export interface Ask {
  readonly text: string;
  readonly role: string;
  readonly product: string;
  /** Symptoms that the person stated. */
  readonly answers: readonly string[];
}

/** Where a symptom is seen, in the masked text. */
export interface Mark {
  readonly symptom: string;
  readonly start: number;
  readonly end: number;
}

export interface View {
  readonly outcome: Outcome;
  readonly report: Report;
  readonly marks: readonly Mark[];
  /** Answers of the open question, by symptom. */
  readonly options: readonly string[];
}

const knowledge: Knowledge<EngineCause> = {
  rules,
  texts: data.texts.map(([id, ...patterns]) => ({ id, patterns: patterns.map(compilePattern) })),
  products: new Map(Object.entries(data.products)),
  causes: data.causes.map((cause) => ({ ...cause, url: `/causes/${cause.id}/`, aliases: [] })),
  questions: data.questions,
};

type EngineCause = (typeof data.causes)[number] & { readonly url: string; readonly aliases: readonly string[] };

/** The view of a paste; words are ids until `words.ts` puts them in. Never throws. */
export function viewOf({ text, role, product, answers }: Ask): View {
  const context = { role: role || undefined, products: product ? [product] : [] };
  const masked = mask(text);
  const report = reportOf(diagnose(readPaste(text), knowledge, context, answers), (id) => id, masked);
  const move = mover(masked);
  return {
    outcome: outcomeOf(report),
    report,
    marks: report.symptoms.map(({ id, start, end }) => ({ symptom: id, start: move(start), end: move(end) })),
    options: data.questions.find(({ id }) => id === report.next)?.options.map(({ symptom }) => symptom) ?? [],
  };
}

/** From places in the paste to places in its masked copy. */
function mover({ masks }: Masked): (place: number) => number {
  // How much longer the masked text is up to the end of each mask.
  let grown = 0;
  const sums = masks.map(({ start, end, mask: shown }) => {
    grown += shown.length - (end - start);
    return grown;
  });
  return (place) => {
    const after = masks.findLastIndex(({ start }) => start < place);
    const last = masks[after];
    if (!last) return place;
    if (last.end <= place) return place + (sums[after] ?? 0);
    // Inside a mask: as far into it, at most to its end.
    return last.start + (sums[after - 1] ?? 0) + Math.min(place - last.start, last.mask.length);
  };
}
