/**
 * A Digest login works at first and is refused later, as where a client keeps the nonce:
 *
 *     HTTPDigestAuth: the first call is fine, the second gets 401
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says('digest-works-at-first', [
  '\\b(?:second|2nd|next|subsequent|following|later|third) (?:\\w{1,12} )?(?:requests?|calls?|attempts?|time)\\b',
  '\\b(?:first|1st|initial) (?:\\w{1,12} )?(?:requests?|calls?|time|attempt) (?:is |was |are )?(?:works?|worked|ok|fine|succeed\\w*|successful)',
  '\\bworks?(?:ed|ing)? (?:only )?(?:the first time|once|at first|for (?:a while|some time|a few|\\d+)|until)\\b',
  '\\bafter (?:a while|some time|a few|several|about|\\d+|an hour|one|two|five|ten)\\b[^\\n]{0,20}\\b(?:minutes?|seconds?|hours?|requests?|calls?|time|401)\\b',
  '\\buntil (?:I |we |it |the )?(?:\\w{1,12} ){0,3}(?:restart|recreat|re-?start|reboot|new)\\w*',
  '\\bafter (?:every|each|a) (?:sleep|standby|suspend|resume|wake)\\b',
  '\\bevery (?:other |\\d{1,3} |few |couple of )?(?:minutes?|seconds?|hours?)\\b|\\bonce (?:a|per|every) (?:minute|hour|day)\\b',
  '\\b(?:multiple|several|parallel|concurrent|many|two) (?:threads?|workers?|requests?|goroutines?|connections?)\\b|\\bunder load\\b',
  '\\b(?:randomly|sporadic\\w{0,4}|intermittent\\w{0,2}|sometimes|occasionally|every other)\\b',
  '\\bidle (?:for|time)\\b|\\bretr(?:y|ies|ying) (?:works?|succeeds?|helps?)\\b',
  '\\breus(?:e|es|ed|ing) (?:the )?(?:same )?(?:nonce|handle|client|session|connection)\\b',
]);

export const digestWorksAtFirst: Rule = {
  ...words,
  find: (input) =>
    /digest|\bnc=0{7}\d\b|\b(?:amcrest|dahua|hikvision|ISAPI)\b|\/axis-cgi\/|\/cgi-bin\/(?:magicBox|snapshot|configManager|eventManager)/i.test(
      beginningOf(input, LONGEST_MESSAGE),
    ) &&
    /\b401\b|unauthori[sz]ed|stale|nonce|\basks? for (?:the |my |a )?password/i.test(
      beginningOf(input, LONGEST_MESSAGE),
    )
      ? words.find(input)
      : [],
};
