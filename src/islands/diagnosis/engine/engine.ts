/** The diagnosis with its knowledge. Runs in a worker, or in the page where workers are not to be had. */

import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import type { Failures } from '../../../core/diagnosis/failures.ts';
import { authorsOf } from '../../../core/diagnosis/result/author.ts';
import { callsInWords } from '../../../core/diagnosis/result/calls-in-words.ts';
import { excerptOf } from '../../../core/diagnosis/result/excerpt.ts';
import { ladderOf, tellsMore } from '../../../core/diagnosis/result/ladder.ts';
import { outcomeOf } from '../../../core/diagnosis/result/outcome.ts';
import { quoteOf } from '../../../core/diagnosis/result/quote.ts';
import { type Report, reportOf } from '../../../core/diagnosis/result/report.ts';
import { summaryOf } from '../../../core/diagnosis/result/summary.ts';
import { tokenIn } from '../../../core/diagnosis/result/token.ts';
import { authorityOf } from '../../../core/http/address.ts';
import type { Exchange, Span } from '../../../core/http/exchange.ts';
import { readOnDemand } from '../../../core/http/read-on-demand.ts';
import { maskedValues } from '../../../core/masking/edits/masked-values.ts';
import { movedBy } from '../../../core/masking/edits/moved.ts';
import { mask } from '../../../core/masking/mask.ts';
import { namedIn } from '../../shared/named.ts';
import type { Ask, Progress, View } from '../view.ts';
import { knowledgeFor } from './knowledge.ts';
import { textOf } from './text-of.ts';

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
  const { isCut, failures, failureNumber } = summaryOf(diagnosis, knowledge);
  const asked = reading.exchanges[report.failing ?? -1]?.request?.span;
  const sent =
    reading.format === 'credential' ? masked.text : asked && masked.text.slice(move(asked.start), move(asked.end));
  const challenged =
    report.exchanges[report.failing ?? -1] ?? report.exchanges.find(({ challenges }) => challenges.length > 0);
  return {
    outcome: outcomeOf(report, reading.exchanges, failureNumber !== undefined),
    status: report.exchanges[report.failing ?? -1]?.status ?? null,
    causes: diagnosis.causes.map(({ cause, strength, evidence, stated, words }) => ({
      id: cause.id,
      url: cause.url,
      strength,
      seen: [...new Set(evidence.map(({ symptom }) => symptom))],
      stated,
      words,
    })),
    isCut,
    failures: failures && failuresInWords(failures, report, reading.exchanges),
    failureNumber,
    pages: [],
    token: tokenIn(sent ?? ''),
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
    maskedValues: maskedValues(text, masked.masks),
  };
}

function failuresInWords(
  { calls, failed }: Failures,
  { exchanges, failing }: Report,
  read: readonly Exchange[],
): View['failures'] {
  const words = callsInWords(failed.flatMap((exchange) => exchanges[exchange] ?? []));
  const hosts = exchanges.map(({ url }) => authorityOf(url ?? undefined));
  const areSeveral = new Set(hosts.filter((host) => host !== undefined)).size > 1;
  const shown = failed.map((exchange, index) => ({
    exchange,
    words: words[index] ?? '',
    host: areSeveral ? hosts[exchange] : undefined,
    startedAt: read[exchange]?.startedAt,
    isShown: exchange === failing,
  }));
  return { calls, failed: shown };
}
