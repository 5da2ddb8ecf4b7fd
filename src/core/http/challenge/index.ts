/** The challenge grammar: what other parts of the program may import. */
export { type Challenges, parseChallenges } from './parse.ts';
export type {
  ChallengeErrorCode,
  ChallengeProblem,
  ChallengeProblemCode,
  ChallengeWarningCode,
  Span,
} from './problem.ts';
export { type Challenge, type ChallengeSpans, type ParamSpans, type PlainChallenge, plainChallenge } from './types.ts';
