/** A report as a person reads it in a terminal. */
import type { Catalog, Cause } from '../catalog/catalog.ts';
import { plain } from '../catalog/catalog.ts';
import type { Step } from '../catalog/schema.ts';
import { statusWords } from '../catalog/status-words.ts';
import type { FailureNumber } from '../core/diagnosis/numbers/failure-number.ts';
import { pagesFor } from '../core/diagnosis/numbers/number-pages.ts';
import { waitOf } from '../core/diagnosis/numbers/retry-after.ts';
import type { Report } from '../core/diagnosis/result/report.ts';
import type { Summary } from '../core/diagnosis/result/summary.ts';

/** At most this many causes are told in full; the rest by name. */
const IN_FULL = 3;

/** A report with what only people are told: the JSON keeps its shape. */
export interface Diagnosed extends Summary {
  readonly report: Report;
}

export function readable(
  file: string,
  { report, isCut, failures, failureNumber }: Diagnosed,
  catalog: Catalog,
): string {
  const words = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom.words]));
  const causes = report.causes.flatMap(({ id, strength, evidence }) => {
    const cause = catalog.causes.find((one) => one.id === id);
    const seen = [...new Set(evidence.map(({ symptom }) => words.get(symptom) ?? symptom))];
    return cause ? [{ cause, strength: evidence.length > 0 ? strength : 'similar cases', seen }] : [];
  });
  const question = catalog.trees.flatMap(({ questions }) => questions).find(({ id }) => id === report.next);
  const lines = [
    `${file}: read as ${report.format}`,
    ...report.exchanges.map((exchange, index) => {
      const what = [exchange.method, exchange.url].filter(Boolean).join(' ') || 'a request';
      const other = failures?.failed.includes(index) ? '  <- failed too: diagnose it alone' : '';
      const mark = index === report.failing ? '  <- the failure' : other;
      return `  ${index + 1}. ${what} -> ${exchange.status ?? 'no status'} ${exchange.reason ?? ''}`.trimEnd() + mark;
    }),
    '',
  ];
  if (isCut) lines.push('The paste looks cut off: give the rest of it.', '');
  if (causes.length === 0) lines.push(...unexplained(failureNumber, catalog));
  for (const [index, { cause, strength, seen }] of causes.slice(0, IN_FULL).entries()) {
    lines.push(...told(cause, `${index + 1}. ${cause.title} (${strength})`, seen));
  }
  for (const [index, { cause, strength }] of causes.slice(IN_FULL).entries()) {
    lines.push(`${index + IN_FULL + 1}. ${cause.title} (${strength})  ${cause.url}`);
  }
  if (question) lines.push('', `What would tell them apart: ${question.ask}  /fix/401/#q-${question.id}`);
  return `${lines.join('\n')}\n\n`;
}

/** What the failure's number means, and the pages that explain it; else what to paste. */
function unexplained(shown: FailureNumber | undefined, catalog: Catalog): string[] {
  const pages = shown ? pagesFor(shown, statusWords(catalog).flat()) : [];
  const wait = shown?.retryAfter === undefined ? undefined : waitOf(shown.retryAfter);
  if (pages.length === 0)
    return ['No cause was found. Paste the whole response, or what `curl -v` prints for the failing request.'];
  return [
    ...pages.flatMap(({ title, answer, url, check }) => [
      `${title}: ${plain(answer)}  ${url}`,
      ...(check ? step('Check', check) : []),
    ]),
    ...(wait ? [`Retry-After asks you to ${wait}.`] : []),
  ];
}

function told(cause: Cause, title: string, seen: readonly string[]): string[] {
  return [
    title,
    `   ${plain(cause.answer)}`,
    ...seen.map((words) => `   Seen: ${words}.`),
    ...step('Check', cause.check),
    ...cause.fix.flatMap((one) => step('Fix', one)),
    ...step('Proof', cause.proof),
    `   ${cause.url}`,
    '',
  ];
}

function step(name: string, { do: text, run, risk, for: product }: Pick<Step, 'do' | 'run'> & Partial<Step>): string[] {
  return [
    ...(risk ? [`   Before you do this: ${plain(risk)}`] : []),
    `   ${name}: ${product ? `${product}: ` : ''}${plain(text)}`,
    ...(run ? run.split('\n').map((line) => `     ${line}`) : []),
  ];
}
