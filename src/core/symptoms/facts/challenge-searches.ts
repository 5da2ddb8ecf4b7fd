/** Searches of an answer's fields for the challenge that found nothing: the paste shows the command and no line behind it. */
import type { RuleInput, Sighting } from '../rule.ts';
import { perInput } from './per-input.ts';
import { matches, sighting } from './text-matches.ts';

/** `| grep -i www-authenticate`; a search for several fields may well leave this one out of what is shown. */
const SEARCH =
  '(?:grep|rg|findstr|Select-String|sls)\\b[ \\t]{1,4}(?:[-/][\\w-]{1,20}[ \\t]{1,4}){0,4}["\'^<> ]{0,4}(?:www-auth\\w{0,10}|authenticate|resource_metadata)[:"\'. *]{0,4}';
const NOTHING =
  '(?:#|//|->|=>|→|=)?[ \\t]{0,4}[(<\\[*_"“]{0,3}(?:still |prints? |printed |returns? |shows? |gives? |is |got )?(?:nothing|empty|none|no (?:output|match(?:es)?|result|header|such header|challenge|www-authenticate)|blank|missing|absent)\\b[^\\n]{0,80}';
/** What stands behind it: words for 'nothing', the next command, the end. */
const EMPTY = new RegExp(
  `\\b${SEARCH}(?:[ \\t]{0,8}${NOTHING}|[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?(?:[ \\t]{0,8}(?:${NOTHING}|[$%>#][ \\t]|PS |\`\`\`|[\\w.-]{1,30}@[\\w.-]{1,40}[:~ ])|[ \\t]*$(?![^])))`,
  'dgim',
);

interface EmptySearch extends Sighting {
  /** The command with the search, from the beginning of its line. */
  readonly command: string;
}

export const emptyChallengeSearches = perInput((input: RuleInput): readonly EmptySearch[] =>
  matches(input, EMPTY).map((match) => {
    const line = input.text.lastIndexOf('\n', match.index) + 1;
    const end = match.index + (/\r?\n/.exec(match[0])?.index ?? match[0].length);
    return {
      ...sighting(input, { start: match.index, end }),
      command: input.text.slice(Math.max(line, end - 1000), end),
    };
  }),
);
