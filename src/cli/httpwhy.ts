/** `npm run -s httpwhy -- COMMAND`: the site's thinking on the command line. Needs no build. */
import { ContentError } from '../catalog/read.ts';
import { challengesCommand, challengesUsage } from './challenges.ts';
import { diagnoseCommand, diagnoseUsage } from './diagnose.ts';
import { lookupCommand, lookupUsage } from './lookup.ts';
import { maskCommand, maskUsage } from './mask.ts';
import type { Streams } from './streams.ts';

const commands: Record<string, (args: readonly string[], streams: Streams) => Promise<number>> = {
  challenges: challengesCommand,
  diagnose: diagnoseCommand,
  lookup: lookupCommand,
  mask: maskCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (command) {
  try {
    process.exitCode = await command(args, process);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
} else {
  const asked = name === '' || name === 'help' || name === '--help';
  console[asked ? 'log' : 'error'](
    `${asked ? '' : `httpwhy: there is no command ${name}\n`}${[diagnoseUsage, lookupUsage, maskUsage, challengesUsage].join('\n')}`,
  );
  process.exitCode = asked ? 0 : 2;
}
