/** A report as a person reads it in a terminal. */
import type { Catalog, Cause } from '../catalog/catalog.ts';
import { plain } from '../catalog/catalog.ts';
import type { Step } from '../catalog/schema.ts';
import type { Report } from '../core/diagnosis/report.ts';

/** So many causes are told in full; the rest by name. */
const IN_FULL = 3;

export function readable(file: string, report: Report, catalog: Catalog): string {
  const words = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom.words]));
  const causes = report.causes.flatMap(({ id, strength, evidence }) => {
    const cause = catalog.causes.find((one) => one.id === id);
    return cause
      ? [{ cause, strength, seen: [...new Set(evidence.map(({ symptom }) => words.get(symptom) ?? symptom))] }]
      : [];
  });
  const question = catalog.trees.flatMap(({ questions }) => questions).find(({ id }) => id === report.next);
  const lines = [
    `${file}: read as ${report.format}`,
    ...report.exchanges.map((exchange, index) => {
      const what = [exchange.method, exchange.url].filter(Boolean).join(' ') || 'a request';
      const mark = index === report.failing ? '  <- the failure' : '';
      return `  ${index + 1}. ${what} -> ${exchange.status ?? 'no status'} ${exchange.reason ?? ''}`.trimEnd() + mark;
    }),
    '',
  ];
  if (causes.length === 0) {
    lines.push('No cause was found. Paste the whole response, or what `curl -v` prints for the failing request.');
  }
  for (const [index, { cause, strength, seen }] of causes.slice(0, IN_FULL).entries()) {
    lines.push(...told(cause, `${index + 1}. ${cause.title} (${strength})`, seen));
  }
  for (const [index, { cause, strength }] of causes.slice(IN_FULL).entries()) {
    lines.push(`${index + IN_FULL + 1}. ${cause.title} (${strength})  ${cause.url}`);
  }
  if (question) lines.push('', `What would tell them apart: ${question.ask}  /fix/401/#q-${question.id}`);
  return `${lines.join('\n')}\n\n`;
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

function step(name: string, { do: text, run, risk, for: product }: Step): string[] {
  return [
    ...(risk ? [`   Before you do this: ${plain(risk)}`] : []),
    `   ${name}: ${product ? `${product}: ` : ''}${plain(text)}`,
    ...(run ? run.split('\n').map((line) => `     ${line}`) : []),
  ];
}
