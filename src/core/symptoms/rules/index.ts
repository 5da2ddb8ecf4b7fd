/** Every rule, in the order of the evidence shown. */
import { answerRules } from '../answer-rules.ts';
import { otherRules } from '../other-rules.ts';
import type { Rule } from '../rule.ts';

export const rules: readonly Rule[] = [...answerRules, ...otherRules];
