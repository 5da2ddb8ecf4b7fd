/** What people tell of how a secret is spelt: signs, spaces, quotes, hashes. */
import type { Rule } from '../../rule.ts';
import { base64WrapsTold } from './base64-wraps-told.ts';
import { composeAndPasswordHash } from './compose-and-password-hash.ts';
import { dollarToBeDoubled } from './dollar-to-be-doubled.ts';
import { hashKindUnsupported } from './hash-kind-unsupported.ts';
import { lettersListed } from './letters-listed.ts';
import { lineEndsOfWindows } from './line-ends-of-windows.ts';
import { passwordBesideRefusal } from './password-beside-refusal.ts';
import { passwordCutAtSign } from './password-cut-at-sign.ts';
import { passwordHasDollar } from './password-has-dollar.ts';
import { passwordLetterBeyondAscii } from './password-letter-beyond-ascii.ts';
import { passwordNotAscii } from './password-not-ascii.ts';
import { passwordShownAlone } from './password-shown-alone.ts';
import { passwordWithSpecialCharacter } from './password-with-special-character.ts';
import { quotesPartOfValue } from './quotes-part-of-value.ts';
import { refusedUserBeyondAscii } from './refused-user-beyond-ascii.ts';
import { secretLengthDiffers } from './secret-length-differs.ts';
import { signNamedInWords } from './sign-named-in-words.ts';
import { signsListed } from './signs-listed.ts';
import { spaceCopiedAlong } from './space-copied-along.ts';
import { specialCharacterToldAbroad } from './special-character-told-abroad.ts';
import { userNameHasColon } from './user-name-has-colon.ts';
import { variableExpansionTold } from './variable-expansion-told.ts';
import { variableSetByShell } from './variable-set-by-shell.ts';
import { whiteSpaceToldAbroad } from './white-space-told-abroad.ts';

export const spellingRules: readonly Rule[] = [
  composeAndPasswordHash,
  hashKindUnsupported,
  passwordHasDollar,
  passwordNotAscii,
  passwordWithSpecialCharacter,
  passwordShownAlone,
  lettersListed,
  signsListed,
  specialCharacterToldAbroad,
  passwordCutAtSign,
  userNameHasColon,
  variableSetByShell,
  quotesPartOfValue,
  dollarToBeDoubled,
  secretLengthDiffers,
  whiteSpaceToldAbroad,
  variableExpansionTold,
  base64WrapsTold,
  passwordBesideRefusal,
  passwordLetterBeyondAscii,
  lineEndsOfWindows,
  spaceCopiedAlong,
  signNamedInWords,
  refusedUserBeyondAscii,
];
