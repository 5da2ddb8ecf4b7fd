/**
 * The words say that the value of Authorization has another word before it than the one that is wanted, or one too many:
 *
 *     expected raw Authorization but received `Bearer fake`
 */
import { tells } from '../../kinds/tells.ts';

const WORD = '[`"\'“]?(?:Bearer|Basic|Token|Api-?Key|Key|JWT|App|Api)\\b';
const FIELD = '(?:the )?(?:authori[sz]ation|auth)(?: header| field| value)?';

export const wantedWordTold = tells(
  'wanted-word-told',
  [
    `\\bexpect(?:s|ed|ing)? (?:a |an |the )?(?:raw|bare|plain|naked)\\b[^\\n.]{0,30}?\\b(?:authori[sz]ation|key|token)\\b[^\\n.]{0,30}?\\b(?:but |got|received|found|sends?|sent)\\b`,
    `\\bwithout (?:the )?${WORD}[\`"'”]?(?: prefix| word| scheme)[^\\n.]{0,30}?\\b(?:works?|worked|200|is accepted|succeeds?)\\b`,
    `\\b(?:assum(?:es?|ing)|thinks?|hard-?codes?|prepends?)\\b[^\\n.]{0,40}?\\b${FIELD}(?: is| as|:|=) ?[\`"'“]?(?:Api|Token|Key|JWT|Basic|ApiKey) [\\w<$]`,
    `\\b(?:should|must|needs? to|has to) be ${WORD}[^\\n.]{0,16}?\\b(?:not|instead of|rather than)\\b ${WORD}`,
    `\\b(?:wants?|expects?|requires?|needs?|takes?)\\b(?: the)?(?: scheme| word| prefix){0,2} ${WORD}[^\\n.]{0,16}?\\b(?:not|instead of|rather than)\\b ${WORD}`,
    `\\b(?:api|server|service)\\b[^\\n.]{0,30}?\\b(?:wants?|expects?|takes?|requires?)\\b[^\\n.]{0,20}?\\b(?:bare|raw|plain)\\b[^\\n.]{0,12}?\\b(?:key|token|value)\\b`,
  ],
  /cookie|cors|netrc|raw (?:body|data)|hash/i,
);
