/** What holds for every paste. Each property is run by the unit tests and, many more times, by `npm run fuzz`. */
import fc from 'fast-check';
import { type Diagnosis, diagnose, type Knowledge } from '../diagnosis/diagnose.ts';
import { reportOf } from '../diagnosis/result/report.ts';
import { parseChallenges } from '../http/challenge/index.ts';
import type { Exchange, Field, Span } from '../http/exchange.ts';
import { readPaste } from '../http/read.ts';
import { mask } from '../masking/mask.ts';
import { anyPaste, cutPaste, repeatedUnit, wholePaste } from './arbitraries.ts';
import { challengeValues } from './challenges.ts';
import { growth } from './growth.ts';
import type { Planted } from './secrets.ts';

interface Property {
  readonly name: string;
  /** The part of all inputs that is for this property, from 0 to 1. */
  readonly share: number;
  /** Runs it: gives what fast-check tells. */
  readonly run: (
    options: Pick<fc.Parameters, 'seed' | 'numRuns' | 'interruptAfterTimeLimit'>,
  ) => fc.RunDetails<unknown>;
}

/** A property over inputs; `check` throws where it does not hold. Of all inputs it gets its `weight` of all weights. */
function property<Input>(
  name: string,
  weight: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): Omit<Property, 'share'> & { readonly weight: number } {
  return {
    name,
    weight,
    run: (options) => fc.check(fc.property(inputs, check), options) as fc.RunDetails<unknown>,
  };
}

function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Every span of a value, however deep. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('start' in value && 'end' in value) found.push(value as Span);
  for (const inner of Object.values(value)) spansOf(inner, found);
  return found;
}

function holdInside(spans: readonly Span[], length: number): void {
  for (const { start, end } of spans)
    hold(0 <= start && start <= end && end <= length, `the span ${start} to ${end} of ${length}`);
}

function holdApart(spans: readonly Span[]): void {
  for (const [index, { start }] of spans.entries())
    hold(start >= (spans[index - 1]?.end ?? 0), `part ${index} begins within another`);
}

function fieldsOf({ request, response }: Exchange): readonly Field[] {
  return [...(request?.fields ?? []), ...(response?.fields ?? [])];
}

/** A value that is not decoded stands in the paste as it is. */
function holdQuoted({ name, value, span, valueSpan, decoded }: Field, text: string): void {
  hold(span.start <= valueSpan.start && valueSpan.end <= span.end, `the value of ${name} lies outside its line`);
  if (!decoded) hold(text.slice(valueSpan.start, valueSpan.end) === value, `${name} is not ${value} in the paste`);
}

function holdHidden(text: string, { secrets }: Planted): void {
  for (const secret of secrets) hold(!text.includes(secret), `${secret} is left in ${text}`);
}

/** All properties of what is in src/core; `knowledge` is what the diagnosis knows. */
export function propertiesFor<Cause extends ReportedCause>(knowledge: Knowledge<Cause>): readonly Property[] {
  const diagnosed = (text: string) => diagnose(readPaste(text), knowledge);
  const properties = [
    property('readers: any paste gives spans inside it', 300, anyPaste, (text) => {
      const reading = readPaste(text);
      holdInside(spansOf({ ...reading, text: '' }), text.length);
      holdApart(reading.parts.map(({ span }) => span));
      for (const field of reading.exchanges.flatMap(fieldsOf)) holdQuoted(field, text);
    }),
    property('challenges: any field gives spans inside it', 350, challengeValues, (values) => {
      const { challenges, problems } = parseChallenges(values);
      for (const span of spansOf([challenges.map(({ spans }) => spans), problems])) {
        const { line } = span as Span & { line: number };
        holdInside([span], values[line]?.length ?? -1);
      }
    }),
    property('masking: any paste gives masks in order, and masked again is itself', 150, anyPaste, (text) => {
      const { text: out, masks } = mask(text);
      let last = 0;
      for (const { start, end } of masks) {
        hold(start >= last && end >= start && end <= text.length, `the mask ${start} to ${end} behind ${last}`);
        last = end;
      }
      hold(mask(out).text === out, `masked again: ${mask(out).text}`);
    }),
    property('masking: no secret of an exchange is left', 120, fc.oneof(wholePaste, cutPaste), (paste) => {
      const out = mask(paste.text).text;
      holdHidden(out, paste);
      hold(mask(out).text === out, `masked again: ${mask(out).text}`);
    }),
    property('diagnosis: any paste gives symptoms inside it and a report', 40, anyPaste, (text) => {
      const diagnosis = diagnosed(text);
      holdInside(spansOf(diagnosis.symptoms), text.length);
      for (const { exchange } of diagnosis.symptoms)
        hold(exchange === null || exchange in diagnosis.reading.exchanges, `exchange ${exchange}`);
      holdInside(spansOf({ ...reportOf(diagnosis, (symptom) => symptom), masked: '' }), text.length);
    }),
    property(
      'diagnosis: that of the masked paste is that of the paste, and the report hides',
      39,
      wholePaste,
      (paste) => {
        const given = diagnosed(paste.text);
        const masked = diagnosed(mask(paste.text).text);
        hold(told(given) === told(masked), `told ${told(given)}\nmasked ${told(masked)}\nin ${mask(paste.text).text}`);
        holdHidden(JSON.stringify(reportOf(given, (symptom) => symptom)), paste);
      },
    ),
    property('time: twice the text, twice the time', 1, repeatedUnit, (unit) => {
      for (const [part, run] of [
        ['reading', (text: string) => readPaste(text)],
        ['masking', (text: string) => mask(text)],
        ['challenges', (text: string) => parseChallenges([text])],
        ['diagnosis', diagnosed],
      ] as const) {
        const { factor, long } = growth(unit, run);
        hold(factor <= 3.2, `${part}: ${long.toFixed(1)} ms, ${factor.toFixed(1)} times those of half the text`);
      }
    }),
  ];
  const whole = properties.reduce((sum, { weight }) => sum + weight, 0);
  return properties.map(({ name, weight, run }) => ({ name, share: weight / whole, run }));
}

type ReportedCause = Parameters<typeof reportOf>[0]['causes'][number]['cause'];

/** Symptoms and the first cause. */
function told({ symptoms, causes }: Diagnosis): string {
  const ids = [...new Set(symptoms.map(({ symptom }) => symptom))].sort();
  return `${ids.join(' ')}; first: ${causes[0]?.cause.id ?? 'none'}`;
}
