import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Chrome',
    paste:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Unexpected response code: 401",
    marks: [
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Unexpected response code: 401",
    ],
  },
  {
    name: 'in words',
    paste: 'In Safari the web socket of the terminal fails, the page is behind basic auth',
    marks: ['Safari the web socket of the terminal fails'],
  },
  { name: 'another failure', paste: "WebSocket connection to 'wss://example.com/ws' failed: 502", marks: [] },
];
