import type { RuleCase } from '../../cases/rule-case.ts';

const ID_TOKEN =
  'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwiYXVkIjoiZmFrZSIsImF1dGhfdGltZSI6MTQ0NzI3MzA3Mn0';
const ACCESS_TOKEN =
  'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwiYXVkIjoiZmFrZSIsImF1dGhfdGltZSI6MTQ0NzI3MzA3Miwic2NvcGUiOiJyZWFkIn0';

export const cases: readonly RuleCase[] = [
  { name: 'in a debugger', paste: `(Pdb) self.params.access_token\n'${ID_TOKEN}'`, marks: [ID_TOKEN] },
  { name: 'in JSON', paste: `{"access_token":"${ID_TOKEN}"}`, marks: [ID_TOKEN] },
  { name: 'with a scope', paste: `{"access_token":"${ACCESS_TOKEN}"}`, marks: [] },
  { name: 'by its own name', paste: `{"id_token":"${ID_TOKEN}"}`, marks: [] },
];
