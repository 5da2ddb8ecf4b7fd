/**
 * Git fetches from a private address while an image or a job is built, where no login is kept and nobody can be asked:
 *
 *     RUN git clone https://git.example.com/team/app.git
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CLONE =
  /(?:^[ \t>]*(?:RUN|#\d+ [\d.]+|=> \[[^\]\n]{1,30}\] RUN|Run in container:|Step \d+\/\d+ : RUN|- run:|script:)[^\n]{0,120}?)(git (?:clone|fetch|pull|submodule update)\b(?![^\n]{0,120}?(?:\$\{?\w|@|-c |--config|token))[^\n]{0,160})/dgim;
const REFUSED =
  /authentication failed|could not read (?:username|password)|\b401\b|unauthori[sz]ed|http basic: access denied|repository not found|terminal prompts disabled/i;
/** The person has set up a way to hand the login over. */
const HANDED =
  /--mount=type=(?:secret|ssh)|insteadOf|extraheader|GIT_ASKPASS|\.netrc|credential\.helper|ssh-agent|https?:\/\/[^\s/@]{1,80}@|\bnpm (?:ERR!|error)|\bdocker (?:pull|push)\b/i;

export const cloneWhereNobodyCanBeAsked: Rule = {
  id: 'clone-where-nobody-can-be-asked',
  find: (input) => {
    const text = writtenText(input);
    return REFUSED.test(text) && !HANDED.test(text) ? places(input, CLONE, 1).slice(0, 1) : [];
  },
};
