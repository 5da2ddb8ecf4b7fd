/** The diagnosis with its knowledge. Runs in a worker, or in the page where workers are not to be had. */
import data from 'virtual:knowledge';
import { diagnose, type Knowledge } from '../../core/diagnosis/diagnose.ts';
import { type Outcome, outcomeOf } from '../../core/diagnosis/outcome.ts';
import { type Report, reportOf } from '../../core/diagnosis/report.ts';
import { readPaste } from '../../core/http/read.ts';
import { mask } from '../../core/masking/mask.ts';
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
  const report = reportOf(diagnose(readPaste(text), knowledge, context, answers), (id) => id);
  const move = mover(text);
  return {
    outcome: outcomeOf(report),
    report,
    marks: report.symptoms.map(({ id, start, end }) => ({ symptom: id, start: move(start), end: move(end) })),
    options: data.questions.find(({ id }) => id === report.next)?.options.map(({ symptom }) => symptom) ?? [],
  };
}

/** From places in the paste to places in its masked copy. */
function mover(text: string): (place: number) => number {
  const { masks } = mask(text);
  return (place) => {
    let moved = place;
    for (const { start, end, mask: shown } of masks) {
      if (start >= place) break;
      moved += end <= place ? shown.length - (end - start) : Math.min(0, start + shown.length - place);
    }
    return moved;
  };
}
