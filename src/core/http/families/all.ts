/** Every reader, where it does not matter how much is loaded. */
import * as always from './always.ts';
import * as commands from './commands.ts';
import * as curl from './curl.ts';
import type { Readers } from './families.ts';
import * as har from './har.ts';
import * as logs from './logs.ts';
import * as panels from './panels.ts';
import * as printed from './printed.ts';
import * as settings from './settings.ts';
import * as wget from './wget.ts';

export const readers: Required<Readers> = {
  ...always.readers,
  ...commands.readers,
  ...curl.readers,
  ...har.readers,
  ...logs.readers,
  ...panels.readers,
  ...printed.readers,
  ...settings.readers,
  ...wget.readers,
};
