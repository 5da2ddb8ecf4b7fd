/** What is told of a paste beside its causes. */
import { isCutOff } from '../../symptoms/facts/cut-off.ts';
import type { Diagnosis, Knowledge } from '../diagnose.ts';
import { type Failures, failuresOf } from '../failures.ts';
import { type FailureNumber, failureNumberOf } from '../numbers/failure-number.ts';

export interface Summary {
  /** Whether the paste ends too early. */
  readonly isCut: boolean;
  /** The calls that failed, where several did. */
  readonly failures: Failures | undefined;
  /** What the failure's number is; undefined where the paste shows no failing status. */
  readonly failureNumber: FailureNumber | undefined;
}

export function summaryOf({ reading, input, symptoms }: Diagnosis, { products }: Pick<Knowledge, 'products'>): Summary {
  const seen = new Set(symptoms.flatMap(({ symptom }) => products.get(symptom) ?? []));
  return {
    isCut: isCutOff(reading),
    failures: failuresOf(input),
    failureNumber: failureNumberOf(input, [...seen], reading.format === 'log'),
  };
}
