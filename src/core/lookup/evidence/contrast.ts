/** What a text says of its case in words: "it works in one place and not in another", "a program drops this field". */
import type { LookupTables } from '../records/records.ts';
import { type Evidence, weights } from './evidence.ts';
import type { FoundNumber } from './numbers.ts';

const works =
  "(?<!not |n't |never |no longer |only )(?:works?|worked|working|succeeds?)(?: fine| well| perfectly| ok)?";
const where = '(?:in|via|with|from|using|on|through|locally|elsewhere|directly)';
const contrast = new RegExp(
  `\\b${works} ${where}\\b|\\b(?:but|yet|while|though|although|however|except|only)\\b.{0,60}\\b${works}\\b`,
  'i',
);

/** The trees of the numbers in such a text; all trees where it holds no number. */
export function contrastEvidence(numbers: readonly FoundNumber[], text: string, records: LookupTables): Evidence[] {
  const match = contrast.exec(text);
  if (!match) return [];
  const said = numbers.filter(({ trust }) => trust !== 'weak').map(({ code }) => code);
  return records.trees.flatMap(([code]): Evidence[] => {
    if (said.length > 0 && !said.includes(code)) return [];
    const score = said.length > 0 ? weights.number.word + 4 : weights.contrast;
    return [
      {
        key: `fix/${code}`,
        score,
        why: 'asks where else it works, which parts the causes',
        matched: { start: match.index, end: match.index + match[0].length },
      },
    ];
  });
}

/** Somebody takes a field away: `Apache drops the … header`. A field that merely is missing names no culprit. */
const taken =
  /\b\w+ (?:(?:is|was|keeps) )?(?:drop|strip|remov|swallow|eat|discard)(?:s|es|ed|ping|ing)? (?:\S+ ){0,2}/i;

/** The fixes that name the field which the text says is taken away. */
export function takenEvidence(text: string, { headers, fixes }: LookupTables): Evidence[] {
  const match = taken.exec(text);
  if (!match) return [];
  const start = match.index;
  const behind = text.slice(start).toLowerCase();
  const named = headers.filter(([, name]) => behind.includes(name.toLowerCase()));
  return fixes
    .filter(([, title]) => named.some(([, name]) => title.includes(`${name} header`)))
    .map(([id]) => ({
      key: `fixes/${id}`,
      score: weights.header + 4,
      why: 'mends what takes this field away',
      matched: { start, end: start + match[0].length },
    }));
}
