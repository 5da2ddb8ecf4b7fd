/** Credentials of Basic: what they hold, and how they were encoded. */
import type { Rule } from '../../rule.ts';
import { base64BreaksLines } from './base64-breaks-lines.ts';
import { basicAlphabetForUrls } from './basic-alphabet-for-urls.ts';
import { basicDecodesToNoText } from './basic-decodes-to-no-text.ts';
import { basicEndsInLineBreak } from './basic-ends-in-line-break.ts';
import { basicHalfEmpty } from './basic-half-empty.ts';
import { basicHoldsTokenUser } from './basic-holds-token-user.ts';
import { basicNotAscii } from './basic-not-ascii.ts';
import { basicNotBase64 } from './basic-not-base64.ts';
import { basicNotEncoded } from './basic-not-encoded.ts';
import { basicNotUtf8 } from './basic-not-utf8.ts';
import { basicPercentEncoded } from './basic-percent-encoded.ts';
import { basicQuotesEncoded } from './basic-quotes-encoded.ts';
import { basicSentAndRefused } from './basic-sent-and-refused.ts';
import { basicSeveralColons } from './basic-several-colons.ts';
import { basicSpacesEncoded } from './basic-spaces-encoded.ts';
import { basicThenBearer } from './basic-then-bearer.ts';
import { basicWithoutColon } from './basic-without-colon.ts';
import { basicWithoutPadding } from './basic-without-padding.ts';
import { emptyPairFromPython } from './empty-pair-from-python.ts';
import { loginBrokenBeforeColon } from './login-broken-before-colon.ts';
import { passwordFileUnreadable } from './password-file-unreadable.ts';
import { refusedValuePercentEncoded } from './refused-value-percent-encoded.ts';
import { tokenSentAsBasic } from './token-sent-as-basic.ts';

export const basicRules: readonly Rule[] = [
  base64BreaksLines,
  basicAlphabetForUrls,
  basicDecodesToNoText,
  basicEndsInLineBreak,
  basicHalfEmpty,
  basicHoldsTokenUser,
  basicNotAscii,
  basicNotBase64,
  basicNotEncoded,
  basicNotUtf8,
  basicPercentEncoded,
  basicQuotesEncoded,
  basicSentAndRefused,
  basicSeveralColons,
  basicSpacesEncoded,
  basicThenBearer,
  basicWithoutColon,
  basicWithoutPadding,
  tokenSentAsBasic,
  passwordFileUnreadable,
  emptyPairFromPython,
  refusedValuePercentEncoded,
  loginBrokenBeforeColon,
];
