/**
 * A program takes a secret from its environment, where it may be missing or another one:
 *
 *     client = Client(api_key=os.environ.get("FAKE_API_KEY"))
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Za-z][A-Za-z\\d_]{0,40}?(?:KEY|TOKEN|SECRET|PASSWORD|PAT|PASS|CREDENTIALS)(?:_[A-Z]{2,12})?';
const READS = new RegExp(
  `(?:\\bos\\.environ(?:\\.get\\(|\\[)|\\bos\\.getenv\\(|\\b(?:System\\.)?getenv\\(|\\bos\\.Getenv\\(|\\bENV(?:\\.fetch\\(|\\[)|\\bGetEnvironmentVariable\\(|\\benv::var\\(|\\bDeno\\.env\\.get\\(|\\bBun\\.env\\.|\\bprocess\\.env(?:\\.|\\[)|\\bimport\\.meta\\.env\\.|\\$_ENV\\[|(?<![\\w.])env\\()["'\`]?(${NAME})["'\`)\\],;!}]`,
  'dg',
);

export const codeReadsSecretVariable: Rule = {
  id: 'code-reads-secret-variable',
  yields: 'to-any',
  find: (input) => places(input, READS, 1).slice(0, 1),
};
