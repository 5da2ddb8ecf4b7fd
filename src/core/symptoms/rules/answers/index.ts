/**
 * What an answer tells by its status and its words, and beside other answers: what else was refused or let in. Here:
 * the rules that an answer alone can show.
 */
import type { Rule } from '../../rule.ts';
import { forbiddenSaysLogIn } from './forbidden-says-log-in.ts';
import { notFoundAtGithub } from './not-found-at-github.ts';
import { otherExceptionBesideRefusal } from './other-exception-beside-refusal.ts';
import { refusalCountsRequests } from './refusal-counts-requests.ts';
import { refusalFromCache } from './refusal-from-cache.ts';
import { refusalSaysTooManyTries } from './refusal-says-too-many-tries.ts';
import { unauthorizedSaysForbidden } from './unauthorized-says-forbidden.ts';

export const answersRules: readonly Rule[] = [
  forbiddenSaysLogIn,
  notFoundAtGithub,
  refusalCountsRequests,
  refusalFromCache,
  refusalSaysTooManyTries,
  unauthorizedSaysForbidden,
  otherExceptionBesideRefusal,
];
