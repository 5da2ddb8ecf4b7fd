/**
 * The server tells a device, runner or program that it was taken off its list:
 *
 *     stream errored out: conflict, type device_removed
 */
import { says } from '../../kinds/says.ts';

export const saysClientUnlinked = says(
  'says-client-unlinked',
  [
    '\\b(?:device|client|runner|agent|machine|app|integration|installation)[ _-](?:was |is |has been |been )?(?:removed|unlinked|unpaired|deregistered|unregistered|logged[ _-]out)\\b',
    '\\bunregistered (?:runner|agent|client|device|machine)\\b',
    '\\b(?:runner|agent|machine|watcher|node)\\b[^\\n]{0,20}? (?:is|was) (?:removed|not registered|unregistered)\\b',
    '\\bno (?:newt|runner|agent|client|device|node|site|machine|worker|probe|installation|instance|bot) (?:was )?(?:found|registered|known) (?:with|for|by) (?:that|this|the (?:given|provided)) \\w{0,16}id\\b',
    '\\b40[13]\\b[^\\n]{0,60}?\\b(?:instance|agent|runner|device|node|installation|worker|probe|sidecar|launcher) (?:was |is )?(?:not found|no longer exists|does not exist|not registered|unknown)\\b',
    '\\blogged out (?:from|by|on) (?:an?other|a different|the (?:phone|main|primary)) (?:device|phone|client)\\b|\\bLoggedOut event\\b|\\breason 401: logged out\\b',
    '\\bent: machine not found\\b|\\bUSER_LOGGED_OUT\\b|\\bDisconnectReason\\.loggedOut\\b|\\bapp_not_installed\\b',
  ],
  /\bif\b|\busb\b|\bhandler\b|\bcluster\b|successfully|\bbefore\b|docker (?:rm|container)/i,
);
