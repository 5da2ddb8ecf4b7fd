/** The diagnosis with its knowledge. Runs in a worker, or in the page where workers are not to be had. */

import { type Diagnosis, diagnose } from '../../core/diagnosis/diagnose.ts';
import { failuresOf } from '../../core/diagnosis/failures.ts';
import { refusalOf } from '../../core/diagnosis/numbers/refusal.ts';
import { authorsOf } from '../../core/diagnosis/result/author.ts';
import { excerptOf } from '../../core/diagnosis/result/excerpt.ts';
import { ladderOf, tellsMore } from '../../core/diagnosis/result/ladder.ts';
import { outcomeOf } from '../../core/diagnosis/result/outcome.ts';
import { type Report, type ReportExchange, reportOf } from '../../core/diagnosis/result/report.ts';
import type { Span } from '../../core/http/exchange.ts';
import { readOnDemand } from '../../core/http/read-on-demand.ts';
import { movedBy } from '../../core/masking/edits/moved.ts';
import { mask } from '../../core/masking/mask.ts';
import { isCutOff } from '../../core/symptoms/facts/cut-off.ts';
import { knowledgeFor } from './knowledge.ts';
import { namedIn } from './named.ts';
import { textOf } from './text-of.ts';
import type { Ask, Progress, Quote, View } from './view.ts';

/** A longer masked copy is handed on as a file. */
const longest = 200_000;

/** The view of a paste; words are ids until `words.ts` puts them in. Rejects only when a file can't be read. */
export async function viewOf(ask: Ask, tell: (progress: Progress) => void = () => {}): Promise<View> {
  const text = await textOf(ask.source, (done) => tell({ step: 'reading', done }));
  tell({ step: 'finding', done: 0 });
  const context = { role: ask.role || undefined, ...(await namedIn(ask.products)) };
  const reading = await readOnDemand(text);
  const knowledge = await knowledgeFor(reading);
  const diagnosis = diagnose(reading, knowledge, context, ask.answers, ask.chosen);
  tell({ step: 'masking', done: 0 });
  const masked = mask(text);
  const report = reportOf(diagnosis, (id) => id, masked);
  const move = movedBy(masked);
  const quote = (span: Span) => quoteOf(masked.text, move(span.start), move(span.end));
  // What speaks for the likeliest cause first.
  const telling = [...new Set(report.causes.flatMap(({ evidence }) => evidence.map(({ symptom }) => symptom)))];
  const marks = telling.flatMap((symptom) => report.symptoms.filter(({ id }) => id === symptom));
  const stating = report.symptoms.flatMap(({ id }) => knowledge.products.get(id) ?? []);
  const asked = reading.exchanges[report.failing ?? -1]?.request?.span;
  const challenged =
    report.exchanges[report.failing ?? -1] ?? report.exchanges.find(({ challenges }) => challenges.length > 0);
  return {
    outcome: outcomeOf(report, reading.exchanges),
    status: report.exchanges[report.failing ?? -1]?.status ?? null,
    causes: diagnosis.causes.map(({ cause, strength, evidence, stated, words }) => ({
      id: cause.id,
      url: cause.url,
      strength,
      seen: [...new Set(evidence.map(({ symptom }) => symptom))],
      stated,
      words,
    })),
    isCut: isCutOff(reading),
    failures: failuresIn(diagnosis, report),
    refusal: refusalOf(diagnosis.input, [...new Set(stating)], reading.format === 'log'),
    pages: [],
    token: tokenIn(
      reading.format === 'credential' ? masked.text : asked && masked.text.slice(move(asked.start), move(asked.end)),
    ),
    excluded: report.excluded,
    authors: authorsOf(diagnosis, knowledge).map(({ product, place, seen }) => ({
      product,
      place,
      quote: quote(seen.span),
    })),
    ladder: tellsMore(reading.exchanges)
      ? ladderOf(reading.exchanges, report.failing, (url) => mask(url, masked.ledger).text)
      : undefined,
    challenges: challenged?.challenges ?? [],
    problems: (challenged?.problems ?? []).map(({ code, level, start, end }) => ({
      code,
      level,
      quote: quote({ start, end }),
    })),
    next: report.next,
    options: knowledge.questions.find(({ id }) => id === report.next)?.options.map(({ symptom }) => symptom) ?? [],
    symptoms: [...new Set(report.symptoms.map(({ id }) => id))],
    excerpt: excerptOf(
      masked.text,
      marks.map(({ id, start, end }) => ({ symptom: id, start: move(start), end: move(end) })),
    ),
    masked: masked.text.length > longest ? new Blob([masked.text], { type: 'text/plain' }) : masked.text,
  };
}

/** The calls that failed, where several did. */
function failuresIn({ input }: Diagnosis, report: Report): View['failures'] {
  const failures = failuresOf(input);
  return (
    failures && {
      calls: failures.calls,
      failed: failures.failed.map((exchange) => ({
        exchange,
        words: callInWords(report.exchanges[exchange]),
        isShown: exchange === report.failing,
      })),
    }
  );
}

/** The first whole JWT of a masked text. */
function tokenIn(text = ''): string {
  return /\beyJ[\w-]{4,}\.[\w-]{4,}\.[\w-]{4,}/.exec(text)?.[0] ?? '';
}

/** `GET /api/cart: 401 Unauthorized`, the address without its host. */
function callInWords({ method, url, status, reason }: Partial<ReportExchange> = {}): string {
  const path = url?.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i, '') || '/';
  return `${method ?? 'GET'} ${path.length > 80 ? `${path.slice(0, 80)}…` : path}: ${[status, reason].filter(Boolean).join(' ')}`;
}

/** A place of the masked text with what stands round it on its line. */
function quoteOf(text: string, start: number, end: number): Quote {
  const [around, most] = [60, 160];
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const rest = text.slice(end, end + 10_000).split('\n', 1)[0] ?? '';
  const shown = text.slice(start, end);
  return {
    before: line.length > around ? `…${line.slice(-around)}` : line,
    text: shown.length > most ? `${shown.slice(0, most)}…` : shown,
    after: rest.length > around ? `${rest.slice(0, around)}…` : rest,
  };
}
