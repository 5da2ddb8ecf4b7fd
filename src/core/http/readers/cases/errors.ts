/** Lines in which programs say that they were refused, by their language. */
import type { ReadCase } from './case.ts';
import { ERRORS_CLIENTS } from './errors-clients.ts';
import { ERRORS_DOTNET_PYTHON } from './errors-dotnet-python.ts';
import { ERRORS_NODE_JAVA } from './errors-node-java.ts';
import { ERRORS_TOOLS } from './errors-tools.ts';

export const ERRORS: readonly ReadCase[] = [
  ...ERRORS_DOTNET_PYTHON,
  ...ERRORS_NODE_JAVA,
  ...ERRORS_TOOLS,
  ...ERRORS_CLIENTS,
];
