/** What the engine knows: the rules, and the data that the build packs of content/. Symptoms have numbers for ids. */
import data from 'virtual:knowledge';
import type { Knowledge } from '../../core/diagnosis/diagnose.ts';
import { unpackKnowledge } from '../../core/diagnosis/pack.ts';
import type { RankedCause } from '../../core/diagnosis/rank.ts';
import { rules } from '../../core/symptoms/rules/index.ts';

interface EngineCause extends RankedCause {
  readonly url: string;
  readonly aliases: readonly string[];
}

const unpacked = unpackKnowledge(data, rules);

export const knowledge: Knowledge<EngineCause> = {
  ...unpacked,
  causes: unpacked.causes.map((cause) => ({ ...cause, url: `/causes/${cause.id}/`, aliases: [] })),
};
