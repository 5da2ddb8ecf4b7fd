/** Requests signed for AWS, and the settings that they are signed with. */
import type { Rule } from '../../rule.ts';
import { authorizerReadsOtherField } from './authorizer-reads-other-field.ts';
import { awsDateOff } from './aws-date-off.ts';
import { awsKeyFromEnvironment } from './aws-key-from-environment.ts';
import { awsPartitionRefusesKey } from './aws-partition-refuses-key.ts';
import { awsScopeOtherThanHost } from './aws-scope-other-than-host.ts';
import { awsVariableMisnamed } from './aws-variable-misnamed.ts';
import { awsVariablesNamed } from './aws-variables-named.ts';
import { signatureAfterItsEnd } from './signature-after-its-end.ts';
import { signatureBeforeItsStart } from './signature-before-its-start.ts';
import { signatureBesideInnerHost } from './signature-beside-inner-host.ts';
import { signatureTimeDiffers } from './signature-time-differs.ts';
import { signedAddressOfInnerHost } from './signed-address-of-inner-host.ts';
import { signedCallBehindProxy } from './signed-call-behind-proxy.ts';
import { signedHostOtherThanCalled } from './signed-host-other-than-called.ts';
import { signingPlaceOtherThanHost } from './signing-place-other-than-host.ts';

export const awsRules: readonly Rule[] = [
  awsDateOff,
  awsKeyFromEnvironment,
  awsPartitionRefusesKey,
  awsScopeOtherThanHost,
  awsVariableMisnamed,
  awsVariablesNamed,
  signatureAfterItsEnd,
  signatureBeforeItsStart,
  signatureTimeDiffers,
  signedAddressOfInnerHost,
  signedCallBehindProxy,
  signingPlaceOtherThanHost,
  signatureBesideInnerHost,
  signedHostOtherThanCalled,
  authorizerReadsOtherField,
];
