/** Rules that can see something in an answer alone, by area: its fields, its challenges, the words of its body. */
import type { Rule } from './rule.ts';
import { answersRules } from './rules/answers/index.ts';
import { challengesRules } from './rules/challenges/index.ts';
import { cookiesRules } from './rules/cookies/index.ts';
import { digestRules } from './rules/digest/index.ts';
import { dpopRules } from './rules/dpop/index.ts';
import { mcpRules } from './rules/mcp/index.ts';
import { productsRules } from './rules/products/index.ts';
import { proxiesRules } from './rules/proxies/index.ts';
import { registriesRules } from './rules/registries/index.ts';
import { tokensRules } from './rules/tokens/index.ts';
import { windowsRules } from './rules/windows/index.ts';
import { wordsRules } from './rules/words/index.ts';

export const answerRules: readonly Rule[] = [
  ...registriesRules,
  ...cookiesRules,
  ...digestRules,
  ...dpopRules,
  ...mcpRules,
  ...windowsRules,
  ...tokensRules,
  ...challengesRules,
  ...proxiesRules,
  ...answersRules,
  ...productsRules,
  ...wordsRules,
];
