/** Servers of the Model Context Protocol. */
import type { Rule } from '../../rule.ts';
import { jsonRpcRefusalInCode } from './json-rpc-refusal-in-code.ts';
import { mcpChallengeWithoutMetadata } from './mcp-challenge-without-metadata.ts';
import { mcpRefusalInCode } from './mcp-refusal-in-code.ts';
import { saysMcpNoSignIn } from './says-mcp-no-sign-in.ts';
import { saysMcpRefused } from './says-mcp-refused.ts';

export const mcpRules: readonly Rule[] = [
  mcpRefusalInCode,
  saysMcpNoSignIn,
  saysMcpRefused,
  jsonRpcRefusalInCode,
  mcpChallengeWithoutMetadata,
];
