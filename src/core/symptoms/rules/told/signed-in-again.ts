/**
 * Signing out and in again helped, in a browser or who knows where.
 *
 *     After the upgrade everything was 401; logging out and in again fixed it
 */
import { SIGNED_IN_AGAIN } from '../../facts/signed-in-again.ts';
import { tells } from '../../kinds/tells.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { appSignedInAgain } from './app-signed-in-again.ts';

export const signedInAgain = unlessSeen(
  [appSignedInAgain],
  tells('signed-in-again', SIGNED_IN_AGAIN.words, SIGNED_IN_AGAIN.unless),
);
