/**
 * A program says that it takes a secret from a variable of the environment, in place of the login that it has stored:
 *
 *     The value of the SHOP_TOKEN environment variable is being used for authentication.
 */
import { tells } from '../../kinds/tells.ts';

const NAME = '[A-Z][A-Z\\d]{1,20}(?:_[A-Z\\d]{1,20}){0,5}_(?:TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS|PAT|AUTH)(?:_ID)?';
const MARK = '["\'`\\[\\]]{0,2}';

export const variableWinsOverLogin = tells(
  'variable-wins-over-login',
  [
    `\\benvironment variable ?${MARK}${NAME}${MARK} is (?:already |currently )?set\\b`,
    `${NAME}${MARK} environment variables? (?:is|are) (?:already |currently )?(?:set|present)\\b`,
    `\\bunset (?:the )?${MARK}${NAME}${MARK}(?: environment variable)?[^\\n.]{0,20}?\\b(?:environment|to (?:log|sign|use)|first|or)\\b`,
    `\\b(?:can ?not|can['’]t) (?:log|sign) (?:in|out) with ${MARK}${NAME}${MARK} set\\b`,
    `\\b(?:logged|signed|authenticat\\w{1,3}) (?:in )?(?:via|with|by|from|through|using) (?:the )?(?:env\\.|environment variable |env var )${MARK}${NAME}`,
    `${NAME}${MARK}[^\\n.]{0,60}?\\b(?:takes?|has|will take) (?:precedence|priority) over (?:the |your |any )?(?:stored|saved|logged|login|config|credentials|profile|file)`,
  ],
  /make sure|ensure|check (?:that|if|whether)|\bif\b[^\n]{0,20}\bis set|verify|must be|not set/i,
);
