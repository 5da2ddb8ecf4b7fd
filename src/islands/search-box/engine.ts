/** The lookup with its records, built once. Loaded when somebody first wants it. */
import records from 'virtual:lookup-records';
import { createLookup, type Target } from '../../core/lookup/lookup.ts';

const engine = createLookup(records);

export function lookUp(query: string, limit: number): readonly Target[] {
  return engine.lookup(query, limit);
}
