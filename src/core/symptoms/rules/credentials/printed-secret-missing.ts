/**
 * Somebody printed the variable of a secret, and it holds nothing:
 *
 *     console.log(process.env.FAKE_TOKEN) // undefined
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const AROUND = '[.(\\[]{1,2}["\']?';
const VARIABLE = `(?:\\b(?:(?:process\\.env|import\\.meta\\.env|os\\.environ(?:\\.get)?|ENV|env)${AROUND}${SECRET_NAME}|secrets${AROUND}[A-Za-z]\\w{1,60})["')\\]]{0,3}(?: ?\\}\\})?|\\$\\{?[A-Z][A-Z\\d_]{2,40}(?:KEY|TOKEN|SECRET|PASSWORD|PAT)\\}?)`;
const NOTHING = '(?:undefined|None|null|nil|empty|blank|not set|unset|an empty string)';
const PRINTED = new RegExp(
  `${VARIABLE}[)\`"' ;]{0,4}(?:(?:prints?|logs?|shows?|returns?|gives|outputs?|yields|is|was|comes? (?:out|back)|=>|->|→|//|#|:)[ \\t\`"']{0,3}(?:prints?|logs?|shows?|returns?|gives|is|as)?[ \\t\`"']{0,3})${NOTHING}\\b`,
  'dg',
);
/** Its length, or what a list of variables has of it. */
const COUNTED = new RegExp(
  `\\becho[ \\t]+["']?(\\$\\{#${SECRET_NAME}\\}["']?[ \\t]*\\r?\\n[ \\t]*0)(?=[ \\t\\r]*(?:\\n|$))|\\bgrep [A-Z][A-Z_]{1,40}[ \\t]{1,6}(?:#|\\(|->|→|:)[ \\t]{0,2}(?:\\()?((?:empty|nothing|no output)\\b)`,
  'dg',
);

/** The command prints an empty line, or only what stands round the variable. */
const BLANK = new RegExp(
  [
    `^[$#>%] ?(?:printenv[ \\t]+${SECRET_NAME}|echo[ \\t]+["']?\\$\\{?${SECRET_NAME}\\}?["']?)[ \\t\\r]*\\n[ \\t\\r]*\\n`,
    `^[$#>%] ?printenv[ \\t]+${SECRET_NAME}[ \\t\\r]*\\n(?=[$#>%] )`,
    `\\becho[ \\t]+["']?\\$\\{?${SECRET_NAME}\\}?["']? ?\\| ?wc -c[ \\t\\r]*\\n[+ \\t]{0,3}[01](?=[ \\t\\r]*(?:\\n|$))`,
  ].join('|'),
  'dgm',
);

export const printedSecretMissing: Rule = {
  id: 'printed-secret-missing',
  find: (input) => [...places(input, PRINTED), ...places(input, COUNTED), ...places(input, BLANK)].slice(0, 1),
};
