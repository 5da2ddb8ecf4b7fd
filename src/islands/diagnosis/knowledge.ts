/** What the engine knows: rules, and the data that the build packs of content/. */
import data from 'virtual:knowledge';
import type { Knowledge } from '../../core/diagnosis/diagnose.ts';
import { rules } from '../../core/symptoms/rules/index.ts';
import { compilePattern } from '../../core/symptoms/text-pattern.ts';

type EngineCause = (typeof data.causes)[number] & { readonly url: string; readonly aliases: readonly string[] };

export const knowledge: Knowledge<EngineCause> = {
  rules,
  texts: data.texts.map(([id, ...patterns]) => ({ id, patterns: patterns.map(compilePattern) })),
  products: new Map(Object.entries(data.products)),
  clients: new Set(data.clients),
  causes: data.causes.map((cause) => ({ ...cause, url: `/causes/${cause.id}/`, aliases: [] })),
  questions: data.questions,
};
