/**
 * A login is refused, and the password as it was set has a sign that addresses, shells or settings use for something else:
 *
 *     Set the password to fa!ke@1
 *     failed to authenticate user [bob]
 */
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';
import { envPasswordHasDollar } from './env-password-has-dollar.ts';
import { settingPasswordHasSign } from './setting-password-has-sign.ts';

const TOLD =
  /\b(?:password|passwd|passphrase)\b[ "'`*]{0,3}(?:(?:of|for) (?:the )?[\w-]{1,20} )?(?:is|was|to|as|=|:)[ \t]{1,3}["'`]?((?![\w.+-]{1,60}@[\w-]{1,60}\.)[A-Za-z\d][\w.-]{0,40}[#%&!@^~$][\w!@#$%^&*~+=.-]{1,60})(?=["'`\s,;]|$)/dgim;
/** Directives of servers, values with a quote or a backslash inside, PowerShell, pairs of a command, and addresses. */
const WRITTEN = new RegExp(
  [
    '^[ \\t]*(?:[\\w.:]{0,30}[ \\t]+:?[ \\t]*)?\\w{0,30}(?:password|passwd|PSK)[ \\t]+((?!["\'\\[{<]|\\S{0,60}=)(?=\\S{0,40}["#$!%@;&\\\\])[\\x21-\\x7e]{6,40})[ \\t\\r]*$',
    '\\b(?:password|passwd|secret)["\']?[ \\t]{0,2}[=:][ \\t]{0,2}"([^"\\s,;]{1,30}"[^"\\s,;]{1,30})"[;,]?[ \\t\\r]*$',
    '\\bConvertTo-SecureString (?:-String )?"([^"\\s]{0,40}[$`][^"\\s]{0,40})"',
    '[ \\t](?:-a|-A|--auth|--user|-u)[ =]["\']?[\\w.-]{1,30}:([^\\s"\':/@]{1,30}[@/#][^\\s"\']{0,30}@\\/\\S{0,20})',
    ':\\/\\/[\\w.-]{1,40}:((?![$<{])[^\\s@/:"\']{1,40}[{}^|;`<>][^\\s@/"\']{0,40})@[\\w[]',
    '^[ \\t]*(?:password|passwd|pass)[ \\t]*[:=][ \\t]*((?=[^\\s]{0,30}[;#%])\\w[\\w;#%!]{3,40})[ \\t\\r]*$',
  ].join('|'),
  'dgim',
);
const REFUSED =
  /\b401\b|unauthori[sz]ed|(?:authentication|login|auth) (?:has )?failed|fail(?:ed|ure)? to (?:authenticate|log ?in)|access denied|AUTHENTICATION_FAILED|(?:invalid|incorrect|wrong|bad) (?:account or |authentication |e?mail or |name or )?(?:user|log|cred|pass|data)\w{0,12}|unable to authenticate|authentication (?:failure|error|of)/i;
/** Written for any password, in manuals and by those who hide their own. */
const SAMPLE = /^p[a@]ss?w[o0]rd\W{0,2}\d{0,4}\W?$|\{\{|<.*>|^x{3}/i;

export const refusedPasswordHasSign: Rule = {
  id: 'refused-password-has-sign',
  find: (input) => {
    if (!REFUSED.test(beginningOf(input, LONGEST_CODE))) return [];
    const told = sightingsOf(
      input,
      matches(input, TOLD).filter((match) => (match[1] ?? '').length >= 6),
      1,
    );
    const written = sightingsOf(input, matches(input, WRITTEN), 1, 2, 3, 4, 5, 6);
    // Another rule sees a dollar sign inside.
    const dollars = envPasswordHasDollar.find(input).map(({ span }) => span.start);
    const all = [...settingPasswordHasSign.find(input), ...told, ...written].filter(
      ({ span }) => !dollars.includes(span.start) && !SAMPLE.test(input.text.slice(span.start, span.end)),
    );
    return all.filter(({ span }, at) => all.findIndex((one) => one.span.start === span.start) === at).slice(0, 3);
  },
};
