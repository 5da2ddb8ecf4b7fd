/**
 * A WebSocket's handshake is refused. A page cannot set its header, and Safari does not add a remembered Basic login:
 *
 *     WebSocket connection to 'wss://example.com/ws' failed: Unexpected response code: 401
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const websocketHandshakeRefused: Rule = {
  id: 'websocket-handshake-refused',
  find: (input) =>
    places(
      input,
      /\bWebSocket connection to \S{1,200} failed:?[^\n]{0,60}?\b(?:bad response from the server|response code: 40[13]|Unauthorized)|\bwebsocket\b[^\n]{0,60}?\bsafari\b[^\n]{0,60}?\b(?:401|unauthori[sz]ed|fails?|basic)\b|\bsafari\b[^\n]{0,60}?\bweb ?sockets?\b[^\n]{0,60}?\b(?:401|unauthori[sz]ed|fails?|basic|not)\b/dgi,
    ).slice(0, 1),
};
