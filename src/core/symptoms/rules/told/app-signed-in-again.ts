/**
 * Signing out of an app or a tool and in again helped: it had kept a login that was no longer good.
 *
 *     The extension got 401 until I signed out and in again
 */
import { SIGNED_IN_AGAIN } from '../../facts/signed-in-again.ts';
import { writtenText } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

/** What runs beside the browser and keeps its login in a file or a store of its own. */
const APP =
  /\b(?:cli|command[- ]line|extensions?|plug-?ins?|apps?|add-?ons?|integration|desktop|clients?|sync(?:s|ing)?|vs ?code|vscode|visual studio|cursor|intellij|jetbrains|pycharm|copilot|codex|claude|gemini|outlook|teams|thunderbird|onedrive|phone|android|ios|iphone|ipad|mobile|smart ?tv|device|gcloud|firebase|docker|terraform|rclone|gh auth|az login|npm login)\b/i;

const again = tells('app-signed-in-again', SIGNED_IN_AGAIN.words, SIGNED_IN_AGAIN.unless);

export const appSignedInAgain: Rule = {
  ...again,
  find: (input) => (APP.test(writtenText(input)) ? again.find(input) : []),
};
