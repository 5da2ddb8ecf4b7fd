import type { CardStep, CauseCard } from '../core/card.ts';
import { powerShellOf } from '../core/commands/powershell.ts';
import type { Cause } from './catalog.ts';
import type { Step } from './schema.ts';

/** What a card shows of a cause. */
export function cardOf({ id, url, title, answer, who, check, told, fix, proof }: Cause): CauseCard {
  return {
    id,
    url,
    title,
    answer,
    who,
    check: stepOf(check),
    answersThatCheck: told,
    fix: fix.map(stepOf),
    proof: stepOf(proof),
  };
}

function stepOf(step: Step): CardStep {
  return { ...step, powerShell: step.run && powerShellOf(step.run) };
}
