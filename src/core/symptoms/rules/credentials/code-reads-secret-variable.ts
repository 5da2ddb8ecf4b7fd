/**
 * A program takes a secret from its environment, where it may be missing or another one:
 *
 *     client = Client(api_key=os.environ.get("FAKE_API_KEY"))
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Za-z][A-Za-z\\d_]{0,40}?(?:KEY|TOKEN|SECRET|PASSWORD|PAT|PASS|CREDENTIALS)(?:_[A-Z]{2,12})?';
const READS = new RegExp(`(?:${ENVIRONMENT_CALL}|${ENVIRONMENT_PROPERTY})["'\`]?(${NAME})["'\`)\\],;!}]`, 'dg');

export const codeReadsSecretVariable: Rule = {
  id: 'code-reads-secret-variable',
  yields: 'to-any',
  find: (input) => places(input, READS, 1).slice(0, 1),
};
