/** The lookup with its records, built once. Loaded when somebody first wants it. */
import records from 'virtual:lookup-records';
import { createLookup, type Target } from '../../core/lookup/lookup.ts';

const engine = createLookup(records);

export function lookUp(query: string, limit: number): readonly Target[] {
  return engine.lookup(query, limit);
}

/** The page that the query names from its first to its last character, if it does; never one with another number. */
export function exactTarget(query: string): Target | undefined {
  const [first] = engine.lookup(query, 1);
  const whole = first?.matched?.start === 0 && first.matched.end >= query.length;
  return first && whole && numbers(first.key) === numbers(query) ? first : undefined;
}

const numbers = (text: string) => (text.match(/\d[\d.]*\d/g) ?? []).join(' ');
