/** Every case of the readers, by family. */
import { BLOCKS } from './blocks.ts';
import { BODIES } from './bodies.ts';
import type { ReadCase } from './case.ts';
import { COMMANDS } from './commands.ts';
import { CONFIG } from './config.ts';
import { CREDENTIALS } from './credentials.ts';
import { CURL } from './curl.ts';
import { ERRORS } from './errors.ts';
import { FORMATS } from './formats.ts';
import { HAR } from './har.ts';
import { LOGS } from './logs.ts';
import { MIXED } from './mixed.ts';
import { PANELS } from './panels.ts';
import { WGET } from './wget.ts';
import { WIRE } from './wire.ts';

export const families: Readonly<Record<string, readonly ReadCase[]>> = {
  curl: CURL,
  wget: WGET,
  'header blocks': BLOCKS,
  panels: PANELS,
  har: HAR,
  'error lines': ERRORS,
  logs: LOGS,
  bodies: BODIES,
  config: CONFIG,
  commands: COMMANDS,
  credentials: CREDENTIALS,
  mixed: MIXED,
  'each format': FORMATS,
  'messages as strings': WIRE,
};

export const allCases: readonly ReadCase[] = Object.values(families).flat();
