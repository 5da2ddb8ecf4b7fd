/** The secret itself: its value, and the variable, file or command that it comes from. Where it is sent: `placement`. */
import type { Rule } from '../../rule.ts';
import { addressKeyWithoutValue } from './address-key-without-value.ts';
import { addressSplitByShell } from './address-split-by-shell.ts';
import { addressVariableEmpty } from './address-variable-empty.ts';
import { appTokenWhereUserWanted } from './app-token-where-user-wanted.ts';
import { argumentChangedByShell } from './argument-changed-by-shell.ts';
import { bearerWithoutTokenShown } from './bearer-without-token-shown.ts';
import { blockValueEndsInLineBreak } from './block-value-ends-in-line-break.ts';
import { carriageReturnShown } from './carriage-return-shown.ts';
import { clientFromVariableRefused } from './client-from-variable-refused.ts';
import { clientIdWithoutValue } from './client-id-without-value.ts';
import { cloudLoginOfAppRefused } from './cloud-login-of-app-refused.ts';
import { codeReadsSecretVariable } from './code-reads-secret-variable.ts';
import { commandLinePasswordRefused } from './command-line-password-refused.ts';
import { comparedValuesDifferInSpace } from './compared-values-differ-in-space.ts';
import { composeSecretVariableUnset } from './compose-secret-variable-unset.ts';
import { composeVariableFromValue } from './compose-variable-from-value.ts';
import { credentialHasSpace } from './credential-has-space.ts';
import { credentialHasTypographicCharacter } from './credential-has-typographic-character.ts';
import { credentialInBraces } from './credential-in-braces.ts';
import { credentialInQuotes } from './credential-in-quotes.ts';
import { credentialIsExampleText } from './credential-is-example-text.ts';
import { credentialIsUndefined } from './credential-is-undefined.ts';
import { credentialOverTwoLines } from './credential-over-two-lines.ts';
import { credentialVariableSent } from './credential-variable-sent.ts';
import { curlPasswordChangedByShell } from './curl-password-changed-by-shell.ts';
import { dumpEndsInLineBreak } from './dump-ends-in-line-break.ts';
import { echoFeedsLineBreak } from './echo-feeds-line-break.ts';
import { envBlockValueEmpty } from './env-block-value-empty.ts';
import { fieldHoldsOtherKind } from './field-holds-other-kind.ts';
import { formPasswordNotEncoded } from './form-password-not-encoded.ts';
import { headEndsAfterCredentials } from './head-ends-after-credentials.ts';
import { headerValueCutOut } from './header-value-cut-out.ts';
import { idHoldsOtherValue } from './id-holds-other-value.ts';
import { invisibleCharacterShown } from './invisible-character-shown.ts';
import { jobSecretRefused } from './job-secret-refused.ts';
import { jqKeepsQuotes } from './jq-keeps-quotes.ts';
import { keyFormOfOtherService } from './key-form-of-other-service.ts';
import { keyFormOtherThanName } from './key-form-other-than-name.ts';
import { keyInBrackets } from './key-in-brackets.ts';
import { keyIsAddress } from './key-is-address.ts';
import { keyPrefixOfOtherKind } from './key-prefix-of-other-kind.ts';
import { literalKeyRefused } from './literal-key-refused.ts';
import { messageShowsVariable } from './message-shows-variable.ts';
import { oldValuePrinted } from './old-value-printed.ts';
import { optionChangedByShell } from './option-changed-by-shell.ts';
import { optionPasswordHasSign } from './option-password-has-sign.ts';
import { optionSetHasComma } from './option-set-has-comma.ts';
import { pairChangedByShell } from './pair-changed-by-shell.ts';
import { passwordForTokenService } from './password-for-token-service.ts';
import { passwordGrantRefused } from './password-grant-refused.ts';
import { percentInUnitFile } from './percent-in-unit-file.ts';
import { printedSecretMissing } from './printed-secret-missing.ts';
import { quotedValueChangedByShell } from './quoted-value-changed-by-shell.ts';
import { quotedValueHasSpace } from './quoted-value-has-space.ts';
import { refusedKeyBeginsWithQuote } from './refused-key-begins-with-quote.ts';
import { refusedKeyIsAnId } from './refused-key-is-an-id.ts';
import { refusedKeyIsPlaceholder } from './refused-key-is-placeholder.ts';
import { refusedKeyIsVariable } from './refused-key-is-variable.ts';
import { refusedKeyShownEmpty } from './refused-key-shown-empty.ts';
import { secretInEnvironment } from './secret-in-environment.ts';
import { secretPrintedByCommand } from './secret-printed-by-command.ts';
import { secretReadFromFile } from './secret-read-from-file.ts';
import { secretShownPercentEncoded } from './secret-shown-percent-encoded.ts';
import { secretVariableMissing } from './secret-variable-missing.ts';
import { settingIsExampleText } from './setting-is-example-text.ts';
import { settingKeepsReference } from './setting-keeps-reference.ts';
import { shellTakesSign } from './shell-takes-sign.ts';
import { storedTokenMissing } from './stored-token-missing.ts';
import { toolRefusedCurlAccepted } from './tool-refused-curl-accepted.ts';
import { twilioKeyAsAccount } from './twilio-key-as-account.ts';
import { twoFieldsOneValue } from './two-fields-one-value.ts';
import { typedLoginAccepted } from './typed-login-accepted.ts';
import { valueHoldsOptionName } from './value-holds-option-name.ts';
import { valueInAddressHasSpace } from './value-in-address-has-space.ts';
import { variableGivenAtCommand } from './variable-given-at-command.ts';
import { variableNameHasSpace } from './variable-name-has-space.ts';
import { variableNamedByValue } from './variable-named-by-value.ts';
import { variableOfOtherKind } from './variable-of-other-kind.ts';
import { variableOfOtherService } from './variable-of-other-service.ts';
import { variableSetBeforeLogin } from './variable-set-before-login.ts';
import { variableWithoutPublicPrefix } from './variable-without-public-prefix.ts';
import { windowsSetTakesSpace } from './windows-set-takes-space.ts';

export const credentialsRules: readonly Rule[] = [
  addressKeyWithoutValue,
  addressVariableEmpty,
  carriageReturnShown,
  composeVariableFromValue,
  credentialHasSpace,
  credentialHasTypographicCharacter,
  credentialInBraces,
  credentialInQuotes,
  credentialIsExampleText,
  credentialIsUndefined,
  credentialOverTwoLines,
  credentialVariableSent,
  curlPasswordChangedByShell,
  echoFeedsLineBreak,
  envBlockValueEmpty,
  formPasswordNotEncoded,
  oldValuePrinted,
  optionChangedByShell,
  refusedKeyIsAnId,
  refusedKeyIsPlaceholder,
  refusedKeyIsVariable,
  secretInEnvironment,
  settingIsExampleText,
  secretReadFromFile,
  secretVariableMissing,
  keyInBrackets,
  keyIsAddress,
  codeReadsSecretVariable,
  printedSecretMissing,
  keyFormOfOtherService,
  twilioKeyAsAccount,
  typedLoginAccepted,
  argumentChangedByShell,
  quotedValueHasSpace,
  blockValueEndsInLineBreak,
  valueInAddressHasSpace,
  headEndsAfterCredentials,
  invisibleCharacterShown,
  shellTakesSign,
  optionSetHasComma,
  dumpEndsInLineBreak,
  fieldHoldsOtherKind,
  secretShownPercentEncoded,
  clientIdWithoutValue,
  pairChangedByShell,
  commandLinePasswordRefused,
  keyFormOtherThanName,
  messageShowsVariable,
  toolRefusedCurlAccepted,
  valueHoldsOptionName,
  optionPasswordHasSign,
  refusedKeyShownEmpty,
  refusedKeyBeginsWithQuote,
  variableNameHasSpace,
  variableNamedByValue,
  variableWithoutPublicPrefix,
  variableGivenAtCommand,
  comparedValuesDifferInSpace,
  jqKeepsQuotes,
  windowsSetTakesSpace,
  storedTokenMissing,
  bearerWithoutTokenShown,
  composeSecretVariableUnset,
  addressSplitByShell,
  percentInUnitFile,
  headerValueCutOut,
  variableSetBeforeLogin,
  twoFieldsOneValue,
  idHoldsOtherValue,
  variableOfOtherService,
  clientFromVariableRefused,
  settingKeepsReference,
  jobSecretRefused,
  passwordGrantRefused,
  passwordForTokenService,
  cloudLoginOfAppRefused,
  keyPrefixOfOtherKind,
  variableOfOtherKind,
  quotedValueChangedByShell,
  secretPrintedByCommand,
  literalKeyRefused,
  appTokenWhereUserWanted,
];
