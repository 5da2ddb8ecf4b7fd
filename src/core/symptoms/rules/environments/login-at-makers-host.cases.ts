import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Matrix',
    paste: 'POST https://matrix-client.matrix.org/_matrix/client/v3/login 403\n{"errcode":"M_FORBIDDEN"}',
    marks: ['https://matrix-client.matrix.org'],
  },
  {
    name: 'Bitwarden',
    paste: 'POST https://identity.bitwarden.com/connect/token 400 invalid_username_or_password',
    marks: ['https://identity.bitwarden.com'],
  },
  { name: 'a page', paste: 'see https://matrix.org/docs: Invalid username or password', marks: [] },
  { name: 'nothing refused', paste: 'GET https://matrix-client.matrix.org/ 200', marks: [] },
  {
    name: 'a right',
    paste:
      'PUT https://matrix.org/_matrix/client/v3/rooms/x/state 403 {"errcode":"M_FORBIDDEN","error":"You do not have permission"}',
    marks: [],
  },
];
