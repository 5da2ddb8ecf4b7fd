/**
 * A command or program sends its key behind Bearer, and the answer speaks as if no login had come:
 *
 *     curl -H "Authorization: Bearer $FAKE_KEY" https://app.example.com/api/devices
 *     {"message":"Missing authentication"}
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { showsAnswerFields } from '../../facts/messages.ts';
import { matches, places, writtenText } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { codeHasKeyButNoneFound } from './code-has-key-but-none-found.ts';

/** A JWT, or what is called a JWT or a session, is hardly a key. */
const SENT = new RegExp(
  AUTHORIZATION +
    /Bearer["'`]?[ \t]+(?!ey)(?!["'`]?[ \t]{0,2}\+?[ \t]{0,2}[$#]?\{?\{?[\w.]{0,30}(?:jwt|id_?token|session|access_?token|auth\.))["'`\w$<{+.]/
      .source,
  'dgi',
);
const NONE = new RegExp(
  [
    '\\bmissing (?:authentication|credentials|user id|api[ _-]?(?:key|token))\\b',
    '\\bno (?:authori[sz]ation|authentication|credentials|api[ _-]?(?:key|token)) (?:was |were )?(?:provided|found|given|sent|supplied|specified)\\b',
    '\\bnot authenticated\\b|\\bnot logged in\\b|\\bmust be logged in\\b',
    '\\bauth(?:entication|ori[sz]ation) (?:is )?required\\b',
    '\\b(?:credentials?|api[ _-]?key) required\\b|\\bCREDENTIAL_REQUIRED\\b',
    '\\bplease (?:provide|include|supply|send) (?:an? |your |the )?(?:\\w{1,14} ){0,2}?(?:key|token|credentials)\\b',
  ].join('|'),
  'gi',
);
/** The answer names the field, or a reason of its own. */
const OTHER =
  /authori[sz]ation["'`]? (?:http )?(?:header|field)|www-authenticate|<title|<h1|\bexpired\b|bearer|redirect|\b30[1278]\b|["']detail["']: ?["']Not authenticated/i;

export const bearerSentAndNoneSeen = unlessSeen([codeHasKeyButNoneFound], {
  id: 'bearer-sent-and-none-seen',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 3_000 || showsAnswerFields(input) || matches(input, NONE).length === 0) return [];
    return OTHER.test(text.replaceAll(SENT, '')) ? [] : places(input, SENT).slice(0, 1);
  },
});
