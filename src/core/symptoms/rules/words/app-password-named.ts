/**
 * The words name a password that is made for one program, as services want it in place of the account's own:
 *
 *     Login failed. Check your app password.
 */
import { tells } from '../../kinds/tells.ts';

const OWN = '(?:app|application|device)[- ]?(?:specific[- ])?';

export const appPasswordNamed = tells(
  'app-password-named',
  [
    `\\b(?:check|verify|invalid|wrong|incorrect|bad|generated?|get|create|using|used|with|enter(?:ed)?|needs?|the|an?|my|your|new) (?:\\w{1,12} ){0,2}?${OWN}passwords?\\b`,
    '\\b(?:app|application)[-_ ]specific[-_ ]passwords?\\b',
    "\\b(?:app|anwendungs)-?(?:passwort|kennwort)\\b|\\bmot de passe d['’]application\\b|\\bcontraseña de aplicación\\b|\\bsenha de app\\b|\\bwachtwoord voor (?:de )?app\\b",
  ],
  /wordpress|\bwp[-_]|an invalid application password|application password feature|must contain|password hash|change (?:the|your) application password/i,
);
